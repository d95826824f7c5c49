package org.concordat.reporting.money.tieout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Examples;
import org.concordat.reporting.money.tieout.DecidedAwardFacts.Commitment;
import org.concordat.reporting.money.tieout.DecidedAwardFacts.Decision;
import org.concordat.reporting.money.tieout.PaymentFacts.Moved;
import org.concordat.reporting.money.tieout.PaymentFacts.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what membership and funding tell, by their own examples. */
class TieOutFactsTest {

    private static final UUID AWARD = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.parse("2008-07-10");

    @Test
    void aPaymentCountsWithoutItsVat() {
        assertThat(new PaymentFacts().of(Examples.told("membership.payment-received", Moved.class)))
                .containsExactly(new Payment(
                        UUID.fromString("01920000-0000-7000-8000-000000000003"),
                        FinancialYear.of("2008-09"),
                        Money.pounds(500)));
    }

    @Test
    void whatWasGivenBackIsNoPayment() {
        assertThat(new PaymentFacts().of(Examples.told("membership.payment-refunded", Moved.class)))
                .isEmpty();
    }

    @Test
    void readsTheDecisionThatFundingTells() {
        assertThat(new DecidedAwardFacts().of(Examples.told("funding.decision-taken", Decision.class)))
                .containsExactly(new Commitment(
                        UUID.fromString("01920000-0000-7000-8000-000000000096"),
                        Money.pounds(55000),
                        LocalDate.parse("2008-09-16")));
    }

    @ParameterizedTest
    @CsvSource({"DECISION,REJECTED", "DECISION,NO_QUORUM", "RECOMMENDATION,RECOMMENDED_UPWARDS"})
    void whatWasNotApprovedCommitsNothing(String kind, String outcome) {
        assertThat(new DecidedAwardFacts().of(new Decision(AWARD, kind, outcome, Money.pounds(1), DAY)))
                .isEmpty();
        assertThat(new DecidedAwardFacts().of(new Decision(AWARD, "DECISION", "APPROVED", Money.pounds(1), DAY)))
                .containsExactly(new Commitment(AWARD, Money.pounds(1), DAY));
    }
}
