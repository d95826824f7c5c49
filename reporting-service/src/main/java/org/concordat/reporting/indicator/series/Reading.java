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

    /** The value that it is weighted by in its period. */
    public Reading weight(String other, String weight) {
        return new Reading(other, organisation, span, status, weight, null, visibleFrom);
    }

    boolean isOf(UUID one, Span period) {
        return organisation.equals(one) && span.equals(period);
    }
}
