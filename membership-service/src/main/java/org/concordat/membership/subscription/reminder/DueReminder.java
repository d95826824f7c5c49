package org.concordat.membership.subscription.reminder;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Subscription;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reminder that an unpaid invoice needs next: the highest that has come due; those before it are skipped. */
public record DueReminder(
        @Size(max = 20) @Schema(examples = "2008-09/0012") String invoice,

        UUID subscription,
        UUID organisation,
        @Size(max = 200) String organisationName,
        FinancialYear financialYear,

        @Schema(description = "When the invoice was due") LocalDate dueOn,

        @Schema(description = "What is still owed, without VAT")
        Money outstanding,

        @Schema(description = "The VAT on it") Money vat,
        @Schema(description = "What is to be paid") Money gross,

        @Schema(description = "1 for the first reminder, 2 for the second, and so on")
        int level) {

    public DueReminder(Subscription owing, String organisationName, BigDecimal gross, BigDecimal vat, int level) {
        this(
                owing.invoice().number(),
                owing.id(),
                owing.organisation(),
                organisationName,
                owing.financialYear(),
                owing.invoice().dueOn(),
                new Money(gross.subtract(vat)),
                new Money(vat),
                new Money(gross),
                level);
    }
}
