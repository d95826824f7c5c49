package org.concordat.funding.ledger;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/**
 * A fund's book while it is held for writing.
 *
 * @param closedUntil the last day of the last month that was closed; {@code null} when none was
 */
public record Book(Tip tip, LocalDate closedUntil) {

    /** Nothing is dated in a closed month. */
    void requireOpen(LocalDate day) {
        if (isClosed(day)) {
            throw Refusal.rule(
                    "month-closed",
                    "/effectiveOn",
                    "The books are closed up to %s. Send a day from %s on.".formatted(closedUntil, firstOpenDay()));
        }
    }

    /** The day itself, or the first that is open when its month is closed. */
    LocalDate openOnOrAfter(LocalDate day) {
        return isClosed(day) ? firstOpenDay() : day;
    }

    private boolean isClosed(LocalDate day) {
        return closedUntil != null && !day.isAfter(closedUntil);
    }

    private LocalDate firstOpenDay() {
        return closedUntil.plusDays(1);
    }
}
