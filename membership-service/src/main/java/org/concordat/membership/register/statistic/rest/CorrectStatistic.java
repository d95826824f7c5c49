package org.concordat.membership.register.statistic.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.register.statistic.StatisticDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a figure that was wrong: what is left out stays. */
@Schema(description = "JSON Merge Patch: what is left out stays")
public record CorrectStatistic(
        @Schema(description = "The day on which the figure is true; one that has come")
        LocalDate trueOn,

        @Min(0) @Max(StatisticDetails.MOST) @Schema(description = "A whole number")
        Long figure,

        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String source,

        @Size(max = 2000) String reason)
        implements AmendRequest<StatisticDetails> {

    /** A correction is effective from the day on which the figure is true. */
    @Override
    public LocalDate effectiveOn() {
        return null;
    }

    @Override
    public StatisticDetails applyTo(StatisticDetails present) {
        return new StatisticDetails(
                MergePatch.kept(trueOn, present.trueOn()),
                MergePatch.kept(figure, present.figure()),
                MergePatch.kept(source, present.source()));
    }
}
