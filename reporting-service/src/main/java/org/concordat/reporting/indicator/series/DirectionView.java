package org.concordat.reporting.indicator.series;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organisation stands with an indicator. */
@Schema(
        name = "DirectionOfTravel",
        description = "Where an organisation stands with an indicator, and where it is going")
public record DirectionView(
        UUID organisation,
        @Size(max = 300) String name,

        @Size(max = 50) @Schema(description = "Code of its type")
        String type,

        @Size(max = 50) @Schema(nullable = true, description = "Code of its sub-region")
        String subRegion,

        LocalDate firstDay,
        LocalDate lastDay,

        @Size(max = 50) @Schema(nullable = true, description = "Null where it is missing")
        String value,

        @Schema(nullable = true, description = "Why there is no value")
        Missing missing,

        Direction direction,

        @Schema(nullable = true, description = "Why the direction is not judged; null where it is")
        NotJudged notJudged,

        @Schema(description = "How reorganisations have marked the series")
        SeriesMark mark) {

    static DirectionView of(SeriesBody body, Series series, Point point) {
        return new DirectionView(
                body.id(),
                body.name(),
                body.type(),
                body.subRegion(),
                point.span().firstDay(),
                point.span().lastDay(),
                point.value(),
                point.missing(),
                series.direction(point),
                series.whyNotJudged(point).orElse(null),
                series.mark());
    }
}
