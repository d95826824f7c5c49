package org.concordat.reporting.indicator.measure.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.measure.MeasureDetails;
import org.concordat.reporting.indicator.measure.MeasuredOrganisations;
import org.concordat.reporting.indicator.measure.PathPoint;
import org.concordat.reporting.indicator.measure.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a measure: what is left out stays, what is sent replaces, and null removes. */
public record AmendMeasure(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                description,

        @Valid @Schema(description = "Replaces the whole rule")
        Rule rule,

        @Schema(description = "Replaces the whole filter; null for all organisations")
        Optional<@Valid MeasuredOrganisations> organisations,

        Optional<LocalDate> baselineDay,
        LocalDate dueDay,

        @Size(max = MeasureDetails.MOST_POINTS) @Schema(description = "Replaces all of them; none for a straight path")
        List<@NotNull @Valid PathPoint> path,

        @Size(max = MeasureDetails.MOST_PARTS) @Schema(description = "Replaces all of them")
        List<@NotNull @Size(max = 50) String> parts,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<MeasureDetails> {

    @Override
    public MeasureDetails applyTo(MeasureDetails present) {
        return new MeasureDetails(
                kept(name, present.name()),
                merged(description, present.description()),
                kept(rule, present.rule()),
                merged(organisations, present.organisations()),
                merged(baselineDay, present.baselineDay()),
                kept(dueDay, present.dueDay()),
                kept(path, present.path()),
                kept(parts, present.parts()));
    }
}
