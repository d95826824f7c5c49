package org.concordat.reporting.indicator.returns;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.reporting.indicator.period.Period;

/**
 * Whose standing is asked for.
 *
 * @param boundary the only organisation whose standing the caller may see; {@code null} for all
 */
public record StandingFilter(Period period, LocalDate today, boolean onlyLate, UUID boundary) {

    /** Whether what is missing today is late. */
    public boolean isOverdue() {
        return period.isOverdueOn(today);
    }
}
