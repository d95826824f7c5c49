package org.concordat.membership.subscription.pastbooks.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription.FormerInvoice;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription.OtherAmount;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** The columns of an import of past subscriptions. */
record SubscriptionRow(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull FinancialYear financialYear,
        LocalDate joinedOn,
        LocalDate agreedOn,
        LocalDate declinedOn,

        @Pattern(regexp = AMOUNT, message = NO_AMOUNT) String amount,

        @Size(max = 2000) String amountReason,
        @Size(max = 200) String amountApprovedBy,
        LocalDate invoicedOn,
        LocalDate dueOn,
        @Size(max = 50) String formerInvoiceNumber,

        @Pattern(regexp = AMOUNT, message = NO_AMOUNT) String paid,

        LocalDate paidOn,
        Payment.Method paidBy,
        @Size(max = 100) String paymentReference,
        LocalDate withdrawnOn)
        implements ImportRow<ImportedSubscription> {

    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";
    private static final String NO_AMOUNT = "is an amount like 9000.00";

    @Override
    public ImportedSubscription content() {
        return new ImportedSubscription(
                organisation,
                financialYear,
                joinedOn,
                agreedOn,
                declinedOn,
                amount == null && amountReason == null && amountApprovedBy == null
                        ? null
                        : new OtherAmount(money(amount), amountReason, amountApprovedBy),
                invoicedOn == null && dueOn == null && formerInvoiceNumber == null
                        ? null
                        : new FormerInvoice(invoicedOn, dueOn, formerInvoiceNumber),
                paid == null && paidOn == null && paidBy == null && paymentReference == null
                        ? null
                        : new Payment.Details(
                                money(paid), paidOn, paidBy == null ? Payment.Method.OTHER : paidBy, paymentReference),
                withdrawnOn);
    }

    private static Money money(String amount) {
        return amount == null ? null : Money.of(amount);
    }
}
