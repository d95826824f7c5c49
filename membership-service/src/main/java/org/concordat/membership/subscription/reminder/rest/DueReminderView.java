package org.concordat.membership.subscription.reminder.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.reminder.DueReminder;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reminder that an unpaid invoice needs, as callers see it. */
@Schema(name = "DueReminder")
public record DueReminderView(
        @Schema(maxLength = 20, examples = "2008-09/0012") String invoice,

        UUID subscription,
        UUID organisation,
        @Schema(maxLength = 200) String organisationName,
        FinancialYear financialYear,
        @Schema(description = "When the invoice was due") LocalDate dueOn,
        Money outstanding,

        @Schema(description = "1 for the first reminder, 2 for the second, and so on")
        int level) {

    static DueReminderView of(DueReminder due) {
        Subscription owing = due.subscription();
        return new DueReminderView(
                owing.invoice().number(),
                owing.id(),
                owing.organisation(),
                due.organisationName(),
                owing.financialYear(),
                owing.invoice().dueOn(),
                owing.outstanding(),
                due.level());
    }
}
