package org.concordat.membership.subscription.pastbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription.FormerInvoice;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription.OtherAmount;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ImportedSubscriptionTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 6, 1);
    private static final LocalDate AGREED = LocalDate.of(2008, 3, 12);
    private static final FormerInvoice INVOICE = new FormerInvoice(LocalDate.of(2008, 4, 2), null, "INV-0107");
    private static final Payment.Details PAYMENT = paid(LocalDate.of(2008, 5, 2));

    private static Payment.Details paid(LocalDate on) {
        return new Payment.Details(Money.pounds(2000), on, Payment.Method.BANK_TRANSFER, "BACS 1");
    }

    private static ImportedSubscription line(
            LocalDate agreed, LocalDate declined, FormerInvoice invoice, Payment.Details payment, LocalDate withdrawn) {
        return new ImportedSubscription(
                "A", FinancialYear.of("2008-09"), null, agreed, declined, null, invoice, payment, withdrawn);
    }

    private static void assertRefused(ImportedSubscription line, String because) {
        assertThatThrownBy(() -> line.requireWhole(TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    @Test
    void aLineMayTellTheWholeStory() {
        assertThatCode(() -> line(AGREED, null, INVOICE, PAYMENT, TODAY).requireWhole(TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> line(null, AGREED, null, null, null).requireWhole(TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void theStepsOfALineFollowFromEachOther() {
        assertRefused(line(AGREED, AGREED, null, null, null), "agreed or declined");
        assertRefused(line(null, null, INVOICE, null, null), "agreedOn");
        assertRefused(line(AGREED, null, null, PAYMENT, null), "invoicedOn");
        assertRefused(line(null, null, null, null, AGREED), "agreedOn");
    }

    @Test
    void whatHasNotHappenedYetIsNotImported() {
        assertRefused(line(AGREED, null, INVOICE, paid(TODAY.plusDays(1)), null), "future");
        assertRefused(line(TODAY.plusDays(1), null, null, null, null), "future");
    }

    @Test
    void whatBelongsTogetherIsThereAsAWhole() {
        assertRefused(line(AGREED, null, new FormerInvoice(null, AGREED, null), null, null), "invoicedOn");
        assertRefused(line(AGREED, null, INVOICE, paid(null), null), "paidOn");
        var unexplained = new ImportedSubscription(
                "A",
                FinancialYear.of("2008-09"),
                null,
                AGREED,
                null,
                new OtherAmount(Money.pounds(1), null, null),
                null,
                null,
                null);
        assertRefused(unexplained, "amountReason");
    }

    @Test
    void theInvitationIsKnownFromTheFirstDayThatTheLineTellsOf() {
        assertThat(line(AGREED, null, INVOICE, PAYMENT, null).knownFrom()).isEqualTo(AGREED);
        assertThat(line(null, null, null, null, null).knownFrom()).isEqualTo(LocalDate.of(2008, 4, 1));
    }
}
