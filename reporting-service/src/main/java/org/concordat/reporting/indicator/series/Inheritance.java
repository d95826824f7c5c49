package org.concordat.reporting.indicator.series;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That an organisation follows another one.
 *
 * @param since the first day of the new map
 * @param heirs how many follow the predecessor
 */
public record Inheritance(UUID predecessor, UUID successor, LocalDate since, int heirs) {

    /** Whether the predecessor was divided, so that nobody knows which part of its figures went where. */
    boolean isOfOneDivided() {
        return heirs > 1;
    }
}
