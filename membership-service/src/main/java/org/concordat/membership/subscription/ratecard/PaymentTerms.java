package org.concordat.membership.subscription.ratecard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows when an invoice stays unpaid. */
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
}
