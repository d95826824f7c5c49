package org.concordat.reporting.indicator.measure.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.measure.Measure;
import org.concordat.reporting.indicator.measure.MeasureDetails;
import org.concordat.reporting.indicator.measure.MeasureKind;
import org.concordat.reporting.indicator.measure.MeasuredOrganisations;
import org.concordat.reporting.indicator.measure.PathPoint;
import org.concordat.reporting.indicator.measure.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new measure. */
public record CreateMeasure(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like SIGNED_BY_MOST")
        @Schema(examples = "SIGNED_BY_MOST", description = "Unique, and stays")
        String code,

        @NotNull @Schema(description = "What says how it stands; stays")
        MeasureKind kind,

        @Size(max = 50)
        @Schema(nullable = true, examples = "COMMITMENT_SIGNED", description = "Code of the indicator of RULE; stays")
        String indicator,

        @NotBlank @Size(max = 200) @Schema(examples = "Most councils signed")
        String name,

        @Size(max = 2000)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(nullable = true, description = "What it is meant to show, or what a body judges")
        String description,

        @Valid @Schema(nullable = true, description = "What the values should be, with RULE")
        Rule rule,

        @Valid @Schema(nullable = true, description = "Whose values, with RULE; all organisations when absent")
        MeasuredOrganisations organisations,

        @Schema(nullable = true, description = "From which day it is measured; GROWTH and STEPS_UP need one")
        LocalDate baselineDay,

        @NotNull @Schema(description = "By the end of this day it is to be met")
        LocalDate dueDay,

        @Size(max = MeasureDetails.MOST_POINTS)
        @Schema(description = "Where it should be on the way, by day; straight from baseline to target when absent")
        List<@NotNull @Valid PathPoint> path,

        @Size(max = MeasureDetails.MOST_PARTS)
        @Schema(description = "Codes of the measures that ALL_OF and ANY_OF join")
        List<@NotNull @Size(max = 50) String> parts,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    Measure measure() {
        return new Measure(
                code,
                kind,
                indicator,
                new MeasureDetails(name, description, rule, organisations, baselineDay, dueDay, path, parts));
    }
}
