package org.concordat.programme;

import java.time.Clock;
import java.time.LocalDate;

/** From when a change is true in the partnership's business, and why it is made; either may be left open. */
public record Occasion(LocalDate effectiveOn, String reason) {

    /** The day that was named, or today. */
    public LocalDate day(Clock clock) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
