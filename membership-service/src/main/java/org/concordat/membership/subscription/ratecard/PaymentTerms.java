package org.concordat.membership.subscription.ratecard;

import java.util.List;
import org.concordat.platform.problem.Refusal;

/**
 * What follows when an invoice stays unpaid.
 *
 * @param graceDays how long after its due date the membership ends; {@code null} when it never does
 * @param reminderDays after how many days beyond the due date the first reminder is due, the second, and so on
 */
public record PaymentTerms(Integer graceDays, List<Integer> reminderDays) {

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
}
