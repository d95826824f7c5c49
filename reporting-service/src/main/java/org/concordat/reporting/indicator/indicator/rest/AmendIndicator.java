package org.concordat.reporting.indicator.indicator.rest;

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
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorDetails;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.indicator.Tolerance;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of an indicator: what is left out stays, what is sent replaces, and null removes. */
public record AmendIndicator(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        Better better,

        @Size(max = IndicatorDetails.MOST_TYPES) @Schema(description = "Replaces all of them; none for all types")
        List<@NotNull @Size(max = 50) String> reportedBy,

        Frequency frequency,

        Optional<@Size(max = 18) @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 2.5") String>
                minimum,

        Optional<@Size(max = 18) @Pattern(regexp = ValueRule.FIGURE, message = "is a decimal number, like 2.5") String>
                maximum,

        Optional<@Valid Tolerance> tolerance,

        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                contextNote,

        Boolean ranked,
        Succession successorTakes,
        Optional<@Size(max = 50) String> weightedBy,
        Boolean shownToThePublic,
        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<IndicatorDetails> {

    @Override
    public IndicatorDetails applyTo(IndicatorDetails present) {
        return new IndicatorDetails(
                kept(name, present.name()),
                kept(better, present.better()),
                kept(reportedBy, present.reportedBy()),
                kept(frequency, present.frequency()),
                merged(minimum, present.minimum()),
                merged(maximum, present.maximum()),
                merged(tolerance, present.tolerance()),
                merged(contextNote, present.contextNote()),
                kept(ranked, present.ranked()),
                kept(successorTakes, present.successorTakes()),
                merged(weightedBy, present.weightedBy()),
                kept(shownToThePublic, present.shownToThePublic()));
    }
}
