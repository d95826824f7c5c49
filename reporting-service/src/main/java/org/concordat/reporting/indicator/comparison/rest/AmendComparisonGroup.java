package org.concordat.reporting.indicator.comparison.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.comparison.ComparisonGroupDetails;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a comparison group: what is left out stays, what is sent replaces. */
public record AmendComparisonGroup(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Size(max = IndicatorDetails.MOST_TYPES)
        @Schema(description = "Replaces all of them; none where networks or names say who they are")
        List<@NotNull @Size(max = 50) String> organisationTypes,

        @Size(max = ComparisonGroupDetails.MOST_NETWORKS)
        @Schema(description = "Replaces all of them; none where types or names say who they are")
        List<@NotNull UUID> networks,

        @Size(max = ComparisonGroupDetails.MOST_MEMBERS)
        @Schema(description = "Replaces all of them; none where types or networks say who they are")
        List<@NotNull UUID> organisations,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ComparisonGroupDetails> {

    @Override
    public ComparisonGroupDetails applyTo(ComparisonGroupDetails present) {
        return new ComparisonGroupDetails(
                kept(name, present.name()),
                kept(organisationTypes, present.organisationTypes()),
                kept(networks, present.networks()),
                kept(organisations, present.organisations()));
    }
}
