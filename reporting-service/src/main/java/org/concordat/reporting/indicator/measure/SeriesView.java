package org.concordat.reporting.indicator.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.table.Table;
import org.concordat.platform.table.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a measure stood, period by period. */
@Schema(name = "MeasureSeries", description = "How a measure stood at the end of each period of its indicator")
public record SeriesView(
        UUID measure,

        @Size(max = SeriesDays.MOST) @Schema(description = "By day")
        List<SeriesPoint> points) implements Tabular {

    /** A point of it. */
    @Schema(name = "MeasureSeriesPoint", description = "How a measure stood at the end of a day")
    public record SeriesPoint(
            @Schema(description = "The day at whose end it stood so")
            LocalDate asAt,

            @JsonUnwrapped StandingFigures figures) {}

    static SeriesView of(UUID measure, List<Evaluated> found) {
        return new SeriesView(
                measure,
                found.stream()
                        .map(each -> new SeriesPoint(each.asAt(), StandingFigures.of(each)))
                        .toList());
    }

    @Override
    public Table<SeriesPoint> table() {
        return Table.of("series-" + measure, SeriesPoint.class, points);
    }
}
