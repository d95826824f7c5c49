package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.reporting.indicator.indicator.Missing;
import org.concordat.reporting.indicator.observation.ObservationStatus;

/** An observation as a series reads it. */
public record Reading(
        String indicator,
        UUID organisation,
        Span span,
        ObservationStatus status,
        String value,
        Missing missing,
        LocalDate visibleFrom) {

    /** The final value that it is weighted by in its period, and since when others see that. */
    public Reading weight(String other, String weight, LocalDate shownFrom) {
        return new Reading(other, organisation, span, ObservationStatus.FINAL, weight, null, shownFrom);
    }

    boolean isOf(UUID one, Span period) {
        return organisation.equals(one) && span.equals(period);
    }
}
