package org.concordat.reporting.indicator.comparison.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.comparison.ComparisonGroupDetails;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new comparison group: types, networks, or named neighbours. */
public record CreateComparisonGroup(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like DISTRICTS")
        @Schema(examples = "DISTRICTS", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Districts of the region")
        String name,

        @Size(max = IndicatorDetails.MOST_TYPES)
        @Schema(nullable = true, description = "Codes of the types whose organisations are compared")
        List<@NotNull @Size(max = 50) String> organisationTypes,

        @Size(max = ComparisonGroupDetails.MOST_NETWORKS)
        @Schema(
                nullable = true,
                description = "Ids of the networks whose organisations are compared, in place of types")
        List<@NotNull UUID> networks,

        @Size(max = ComparisonGroupDetails.MOST_MEMBERS)
        @Schema(
                nullable = true,
                description = "Ids of the organisations that are compared, in place of types and networks")
        List<@NotNull UUID> organisations,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ComparisonGroupDetails details() {
        return new ComparisonGroupDetails(
                name,
                organisationTypes == null ? List.of() : organisationTypes,
                networks == null ? List.of() : networks,
                organisations == null ? List.of() : organisations);
    }
}
