package org.concordat.membership.subscription.pastbooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.imports.ImportRow;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * A subscription as a line of the old books gives it; what is {@code null} did not happen, or is not known.
 *
 * @param organisation its name or identifier ({@code scheme:value})
 * @param amount {@code null} for what the rate card asks
 * @param amountApprovedBy the post or meeting that approved another amount then
 * @param purchaseOrderNumber what the member calls its order
 * @param dueOn {@code null} for the usual term of payment
 * @param formerInvoiceNumber the invoice's number in the old books
 * @param paid one payment; further ones stand in further lines
 * @param notDuplicate true for a payment that is other money than what a bank statement has brought
 */
public record ImportedSubscription(
        @NotBlank @Size(max = 200) String organisation,
        @NotNull FinancialYear financialYear,
        LocalDate joinedOn,
        LocalDate agreedOn,
        LocalDate declinedOn,

        Money amount,

        @Size(max = 2000) String amountReason,
        @Size(max = 200) String amountApprovedBy,
        @Size(max = 50) String purchaseOrderNumber,
        LocalDate invoicedOn,
        LocalDate dueOn,
        @Size(max = 50) String formerInvoiceNumber,

        Money paid,

        LocalDate paidOn,
        Payment.Method paidBy,
        @Size(max = 100) String paymentReference,
        Boolean notDuplicate,
        LocalDate withdrawnOn)
        implements ImportRow<ImportedSubscription> {

    @Override
    public ImportedSubscription content() {
        return this;
    }

    /** The steps that a line names have to follow from each other. */
    void requireWhole(LocalDate today) {
        require(
                allOrNone(amount, amountReason, amountApprovedBy),
                "An amount other than the rate card's has amount, amountReason and amountApprovedBy.");
        require(amount == null || !amount.isNegative(), "An amount is not below nothing. Correct amount.");
        require(
                invoicedOn != null || (dueOn == null && formerInvoiceNumber == null),
                "An invoice has the day it was issued. Fill in invoicedOn.");
        require(
                allOrNone(paid, paidOn, paymentReference) && (paid != null || paidBy == null),
                "A payment has paid, paidOn and paymentReference. Fill in all three or none.");
        require(
                agreedOn == null || declinedOn == null,
                "It was either agreed or declined. Leave one of both days empty.");
        require(
                invoicedOn == null || agreedOn != null,
                "A subscription is agreed before it is invoiced. Fill in agreedOn.");
        require(
                purchaseOrderNumber == null || declinedOn == null,
                "Who declined has ordered nothing. Leave purchaseOrderNumber or declinedOn empty.");
        require(paid == null || invoicedOn != null, "A payment settles an invoice. Fill in invoicedOn.");
        require(withdrawnOn == null || agreedOn != null, "Only who agreed can withdraw. Fill in agreedOn.");
        require(
                Stream.of(joinedOn, agreedOn, declinedOn, withdrawnOn, invoicedOn, paidOn)
                        .filter(Objects::nonNull)
                        .noneMatch(day -> day.isAfter(today)),
                "What has not happened yet is not imported. Leave days of the future empty.");
    }

    /** Since when the invitation is known: the first day that the line names. */
    LocalDate knownFrom() {
        return Stream.of(agreedOn, declinedOn, invoicedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(financialYear.firstDay());
    }

    /** {@code null} when nothing was paid. */
    Payment.Details payment() {
        return paid == null
                ? null
                : new Payment.Details(paid, paidOn, paidBy == null ? Payment.Method.OTHER : paidBy, paymentReference);
    }

    private static boolean allOrNone(Object... parts) {
        long given = Stream.of(parts).filter(Objects::nonNull).count();
        return given == 0 || given == parts.length;
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw Refusal.rule("line-not-whole", otherwise);
        }
    }
}
