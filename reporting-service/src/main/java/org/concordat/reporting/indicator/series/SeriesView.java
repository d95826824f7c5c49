package org.concordat.reporting.indicator.series;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.observation.ObservationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series as callers see it. */
@Schema(name = "IndicatorSeries", description = "What an indicator was at an organisation, period by period")
public record SeriesView(
        @Size(max = 50) @Schema(description = "Code of the indicator")
        String indicator,

        UUID organisation,

        @Schema(description = "How reorganisations have marked the series")
        SeriesMark mark,

        @Schema(description = "Where the last period stands against the one before")
        Direction direction,

        @Size(max = 1000) @Schema(description = "In the order in which they end")
        List<PeriodValue> periods) {

    /** What a series says of a period. */
    @Schema(name = "IndicatorSeriesPeriod", description = "What a series says of a period")
    public record PeriodValue(
            LocalDate firstDay,
            LocalDate lastDay,
            ObservationStatus status,

            @Size(max = 50) @Schema(nullable = true, description = "As its indicator takes; null where it is missing")
            String value,

            @Schema(nullable = true, description = "Why there is no value")
            Missing missing,

            @Schema(description = "Where it stands against the period before, by more than the tolerance")
            Direction direction,

            @Schema(nullable = true, description = "Why the direction is not judged; null where it is")
            NotJudged notJudged,

            @Size(max = 200)
            @Schema(
                    description =
                            "Ids of the predecessors that it is taken from; none where it is the organisation's own")
            List<UUID> takenFrom) {

        static PeriodValue of(Series series, Point point) {
            return new PeriodValue(
                    point.span().firstDay(),
                    point.span().lastDay(),
                    point.status(),
                    point.value(),
                    point.missing(),
                    series.direction(point),
                    series.whyNotJudged(point).orElse(null),
                    point.takenFrom().stream().sorted().toList());
        }
    }

    static SeriesView of(Series series) {
        return new SeriesView(
                series.rule().indicator(),
                series.organisation(),
                series.mark(),
                series.last().map(series::direction).orElse(Direction.NOT_JUDGED),
                series.points().stream()
                        .map(point -> PeriodValue.of(series, point))
                        .toList());
    }
}
