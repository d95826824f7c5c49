package org.concordat.membership.subscription.pastbooks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * A subscription as a line of the old books gives it; what is {@code null} did not happen, or is not known.
 *
 * @param organisation its name or identifier ({@code scheme:value})
 * @param otherAmount {@code null} for what the rate card asks
 * @param payment one payment; further ones stand in further lines
 */
public record ImportedSubscription(
        String organisation,
        FinancialYear financialYear,
        LocalDate joinedOn,
        LocalDate agreedOn,
        LocalDate declinedOn,
        OtherAmount otherAmount,
        FormerInvoice invoice,
        Payment.Details payment,
        LocalDate withdrawnOn) {

    /**
     * An amount that is not the rate card's.
     *
     * @param approvedBy the post or meeting that approved it then
     */
    public record OtherAmount(Money amount, String reason, String approvedBy) {
        private boolean isWhole() {
            return amount != null && reason != null && approvedBy != null;
        }
    }

    /**
     * An invoice of the old books.
     *
     * @param dueOn {@code null} for the usual term of payment
     * @param number its number there; {@code null} when not known
     */
    public record FormerInvoice(LocalDate issuedOn, LocalDate dueOn, String number) {}

    /** The steps that a line names have to follow from each other. */
    void requireWhole(LocalDate today) {
        require(
                otherAmount == null || otherAmount.isWhole(),
                "An amount other than the rate card's has amount, amountReason and amountApprovedBy.");
        require(
                invoice == null || invoice.issuedOn() != null,
                "An invoice has the day it was issued. Fill in invoicedOn.");
        require(
                payment == null || isWhole(payment),
                "A payment has paid, paidOn and paymentReference. Fill in all three or none.");
        require(
                agreedOn == null || declinedOn == null,
                "It was either agreed or declined. Leave one of both days empty.");
        require(
                invoice == null || agreedOn != null,
                "A subscription is agreed before it is invoiced. Fill in agreedOn.");
        require(payment == null || invoice != null, "A payment settles an invoice. Fill in invoicedOn.");
        require(withdrawnOn == null || agreedOn != null, "Only who agreed can withdraw. Fill in agreedOn.");
        require(
                Stream.of(joinedOn, agreedOn, declinedOn, withdrawnOn, issuedOn(), receivedOn())
                        .filter(Objects::nonNull)
                        .noneMatch(day -> day.isAfter(today)),
                "What has not happened yet is not imported. Leave days of the future empty.");
    }

    /** Since when the invitation is known: the first day that the line names. */
    LocalDate knownFrom() {
        return Stream.of(agreedOn, declinedOn, issuedOn())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(financialYear.firstDay());
    }

    private LocalDate issuedOn() {
        return invoice == null ? null : invoice.issuedOn();
    }

    private LocalDate receivedOn() {
        return payment == null ? null : payment.receivedOn();
    }

    private static boolean isWhole(Payment.Details payment) {
        return payment.amount() != null && payment.receivedOn() != null && payment.reference() != null;
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw Refusal.rule("line-not-whole", otherwise);
        }
    }
}
