package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.observation.ObservationStatus;

/**
 * What a series says of a period.
 *
 * @param value {@code null} where it is missing
 * @param visibleFrom the first day on which others than owner and staff see all that it rests on
 * @param takenFrom whose values it is made of; none where it is the organisation's own
 */
public record Point(
        Span span,
        ObservationStatus status,
        String value,
        Missing missing,
        LocalDate visibleFrom,
        Set<UUID> takenFrom) {

    public Point {
        takenFrom = Set.copyOf(takenFrom);
    }

    static Point own(Reading reading) {
        return new Point(
                reading.span(), reading.status(), reading.value(), reading.missing(), reading.visibleFrom(), Set.of());
    }

    public boolean isFinal() {
        return status != ObservationStatus.PROVISIONAL;
    }

    public boolean isVisibleToOthersOn(LocalDate day) {
        return isFinal() && !day.isBefore(visibleFrom);
    }
}
