package org.concordat.funding.fund.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.fund.Fund;
import org.concordat.funding.fund.fund.FundDetails;
import org.concordat.funding.fund.fund.Source;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate DAY = LocalDate.parse("2008-06-30");

    private final Fund fund = new Fund("CORE", new FundDetails("Core", "Programmes", null, null, true));

    private Receipt grant() {
        return Receipt.from(
                fund,
                Source.expected(SourceKind.GRANT, "Grant", YEAR, Money.ZERO, "BPI"),
                Money.pounds(5),
                DAY,
                DAY,
                "1");
    }

    private static Payment payment() {
        return new Payment(
                UUID.randomUUID(), UUID.randomUUID(), YEAR, Money.pounds(9000), Money.pounds(1800), DAY, DAY, null);
    }

    @Test
    void countsUnderItsSource() {
        assertThat(grant().details().financialYear()).isEqualTo(YEAR);
        assertThat(grant().details().programme()).isEqualTo("BPI");
        assertThat(grant().details().sourceKind()).isEqualTo(SourceKind.GRANT);
    }

    @Test
    void countsAPaymentOfAYearWithoutASourceAsSubscription() {
        Receipt receipt = Receipt.of(payment(), fund, LocalDate.parse("2008-06-30"));
        assertThat(receipt.details().source()).isNull();
        assertThat(receipt.details().sourceKind()).isEqualTo(SourceKind.SUBSCRIPTIONS);
        assertThat(receipt.details().financialYear()).isEqualTo(YEAR);
    }

    @Test
    void isReversedOnceOnly() {
        Receipt receipt = grant();
        receipt.reverse(DAY);
        assertThat(receipt.isReversed()).isTrue();
        assertThatThrownBy(() -> receipt.reverse(DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT));
    }

    @Test
    void isReversedOnItsOwnDayOrLater() {
        Receipt receipt = grant();
        assertThatThrownBy(() -> receipt.reverse(DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("reversal-before-receipt"));
        assertThat(receipt.isReversed()).isFalse();
    }
}
