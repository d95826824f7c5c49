package org.concordat.membership.subscription.pastbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ImportedSubscriptionTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 6, 1);
    private static final LocalDate AGREED = LocalDate.of(2008, 3, 12);
    private static final LocalDate INVOICED = LocalDate.of(2008, 4, 2);
    private static final LocalDate PAID = LocalDate.of(2008, 5, 2);

    /** What a line says of another amount, of its invoice and of a payment; {@code null} for nothing. */
    private record Amount(Money amount, String reason, String approvedBy) {}

    private record FormerInvoice(LocalDate issuedOn, LocalDate dueOn, String number) {}

    private record PaymentColumns(Money paid, LocalDate on, Payment.Method by, String reference) {}

    private static FormerInvoice invoice() {
        return new FormerInvoice(INVOICED, null, "INV-0107");
    }

    private static PaymentColumns paid(LocalDate on) {
        return new PaymentColumns(Money.of("2000.00"), on, Payment.Method.BANK_TRANSFER, "BACS 1");
    }

    private static ImportedSubscription line(
            LocalDate agreed,
            LocalDate declined,
            Amount amount,
            FormerInvoice invoice,
            PaymentColumns payment,
            LocalDate withdrawn) {
        return new ImportedSubscription(
                "A",
                FinancialYear.of("2008-09"),
                null,
                agreed,
                declined,
                amount == null ? null : amount.amount(),
                amount == null ? null : amount.reason(),
                amount == null ? null : amount.approvedBy(),
                null,
                invoice == null ? null : invoice.issuedOn(),
                invoice == null ? null : invoice.dueOn(),
                invoice == null ? null : invoice.number(),
                payment == null ? null : payment.paid(),
                payment == null ? null : payment.on(),
                payment == null ? null : payment.by(),
                payment == null ? null : payment.reference(),
                withdrawn);
    }

    private static ImportedSubscription line(
            LocalDate agreed, LocalDate declined, FormerInvoice invoice, PaymentColumns payment, LocalDate withdrawn) {
        return line(agreed, declined, null, invoice, payment, withdrawn);
    }

    private static void assertRefused(ImportedSubscription line, String because) {
        assertThatThrownBy(() -> line.requireWhole(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static void assertWhole(ImportedSubscription line) {
        assertThatCode(() -> line.requireWhole(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void aLineMayTellTheWholeStory() {
        assertWhole(line(AGREED, null, invoice(), paid(PAID), TODAY));
        assertWhole(line(null, AGREED, null, null, null));
        assertWhole(line(
                AGREED, null, new Amount(Money.of("1.00"), "a small council", "the board"), invoice(), null, null));
    }

    @Test
    void theStepsOfALineFollowFromEachOther() {
        assertRefused(line(AGREED, AGREED, null, null, null), "agreed or declined");
        assertRefused(line(null, null, invoice(), null, null), "agreedOn");
        assertRefused(line(AGREED, null, null, paid(PAID), null), "invoicedOn");
        assertRefused(line(null, null, null, null, AGREED), "agreedOn");
    }

    @Test
    void whatHasNotHappenedYetIsNotImported() {
        assertRefused(line(AGREED, null, invoice(), paid(TODAY.plusDays(1)), null), "future");
        assertRefused(line(TODAY.plusDays(1), null, null, null, null), "future");
    }

    @Test
    void whatBelongsTogetherIsThereAsAWhole() {
        assertRefused(line(AGREED, null, new FormerInvoice(null, AGREED, null), null, null), "invoicedOn");
        assertRefused(line(AGREED, null, new FormerInvoice(null, null, "INV-0107"), null, null), "invoicedOn");
        assertRefused(line(AGREED, null, invoice(), paid(null), null), "paidOn");
        var onlyTheWay = new PaymentColumns(null, null, Payment.Method.CARD, null);
        assertRefused(line(AGREED, null, invoice(), onlyTheWay, null), "paidOn");
        var unexplained = new Amount(Money.of("1.00"), null, null);
        assertRefused(line(AGREED, null, unexplained, null, null, null), "amountReason");
    }

    @Test
    void aPaymentWhoseWayIsNotKnownCameSomeOtherWay() {
        var unknown = new PaymentColumns(Money.of("2000.00"), PAID, null, " BACS 1 ");
        assertThat(line(AGREED, null, invoice(), unknown, null).payment())
                .isEqualTo(new Payment.Details(Money.pounds(2000), PAID, Payment.Method.OTHER, "BACS 1"));
        assertThat(line(AGREED, null, invoice(), null, null).payment()).isNull();
    }

    @Test
    void theInvitationIsKnownFromTheFirstDayThatTheLineTellsOf() {
        assertThat(line(AGREED, null, invoice(), paid(PAID), null).knownFrom()).isEqualTo(AGREED);
        assertThat(line(null, null, null, null, null).knownFrom()).isEqualTo(LocalDate.of(2008, 4, 1));
    }
}
