package org.concordat.membership.subscription.subscription;

import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;

/**
 * How long after its due date an invoice may stay unpaid before the membership ends, as the rate card sets it.
 *
 * @param days {@code null} when the card sets no grace, so that nothing lapses
 */
record GracePeriod(Integer days) {

    /** The day after the grace for an invoice, when there is an invoice and grace is set. */
    Optional<LocalDate> lapseOf(Invoice invoice) {
        return invoice == null || days == null
                ? Optional.empty()
                : Optional.of(invoice.dueOn().plusDays(days + 1L));
    }

    /** Refuses a lapse before the grace is over; answers with the day of the lapse. */
    LocalDate requireOver(Invoice invoice, LocalDate today) {
        LocalDate lapse = lapseOf(invoice)
                .orElseThrow(
                        () -> Refusal.rule(
                                "no-grace-period",
                                "The rate card sets no grace period, so its subscriptions do not lapse. Record a withdrawal instead."));
        if (today.isBefore(lapse)) {
            throw Refusal.rule(
                    "grace-period-running",
                    "The invoice was due on %s and has %d days of grace. It lapses on %s if it is not paid by then."
                            .formatted(invoice.dueOn(), days, lapse));
        }
        return lapse;
    }
}
