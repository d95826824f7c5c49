package org.concordat.reporting.indicator.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many organisations go where. */
@Schema(description = "How many organisations go where with an indicator")
public record DirectionCounts(
        @Schema(description = "All that have something in the series, with or without a value")
        int organisations,

        int improving,
        int steady,
        int worsening,
        int notJudged) {

    static DirectionCounts of(List<DirectionView> all) {
        return new DirectionCounts(
                all.size(),
                count(all, Direction.IMPROVING),
                count(all, Direction.STEADY),
                count(all, Direction.WORSENING),
                count(all, Direction.NOT_JUDGED));
    }

    private static int count(List<DirectionView> all, Direction direction) {
        return (int) all.stream().filter(each -> each.direction() == direction).count();
    }
}
