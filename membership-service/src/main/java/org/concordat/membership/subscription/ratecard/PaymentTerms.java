package org.concordat.membership.subscription.ratecard;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows when an invoice stays unpaid. */
@Embeddable
public record PaymentTerms(
        @Schema(
                nullable = true,
                description = "Days after its due date until an unpaid invoice ends the membership; null for never")
        @Min(0)
        @Max(366)
        Integer graceDays,

        @Size(max = 10) @Schema(description = "Days after its due date until an unpaid invoice needs each reminder")
        List<@Min(1) @Max(366) Integer> reminderDays) {

    public static final PaymentTerms NONE = new PaymentTerms(null, List.of());

    public PaymentTerms {
        reminderDays = List.copyOf(reminderDays);
        for (int i = 1; i < reminderDays.size(); i++) {
            if (reminderDays.get(i) <= reminderDays.get(i - 1)) {
                throw Refusal.rule(
                        "reminders-out-of-order",
                        "/reminderDays",
                        "Each reminder follows the one before by a day at least. Send the days in ascending order.");
            }
        }
    }

    /** The day after the grace for an invoice, on which its membership ends; none when no grace is set. */
    public Optional<LocalDate> lapseOf(LocalDate dueOn) {
        return Optional.ofNullable(graceDays).map(grace -> dueOn.plusDays(grace + 1L));
    }

    /** Refuses a lapse before the grace is over; answers with the day of the lapse. */
    public LocalDate requireGraceOver(LocalDate dueOn, LocalDate today) {
        LocalDate lapse = lapseOf(dueOn)
                .orElseThrow(
                        () -> Refusal.rule(
                                "no-grace-period",
                                "The rate card sets no grace period, so its subscriptions do not lapse. Record a withdrawal instead."));
        if (today.isBefore(lapse)) {
            throw Refusal.rule(
                    "grace-period-running",
                    "The invoice was due on %s and has %d days of grace. It lapses on %s if it is not paid by then."
                            .formatted(dueOn, graceDays, lapse));
        }
        return lapse;
    }
}
