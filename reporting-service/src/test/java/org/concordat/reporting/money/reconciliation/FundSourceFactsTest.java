package org.concordat.reporting.money.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Examples;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Fund;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Obligation;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Promised;
import org.concordat.reporting.money.reconciliation.FundSourceFacts.Source;
import org.junit.jupiter.api.Test;

/** What a source is to bring, and whether it is tied. */
class FundSourceFactsTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final UUID SOURCE = UUID.randomUUID();

    private static Source source(String programme, LocalDate lastDay) {
        return new Source(SOURCE, "GRANT", "Grant", YEAR, Money.pounds(1), programme, null, lastDay);
    }

    private static boolean restricted(String conditions, Source source, Obligation... obligations) {
        return new FundSourceFacts()
                .of(new Fund("GRANT", "Grant", conditions, List.of(source), List.of(obligations)))
                .get(0)
                .restricted();
    }

    @Test
    void readsWhatFundingTells() {
        assertThat(new FundSourceFacts().of(Examples.told("funding.source-added", Fund.class)))
                .containsExactly(new Promised(
                        UUID.fromString("01938a4e-5a01-7b2c-8d11-0f1e2d3c4b5b"),
                        "GRANT",
                        "Capacity building grant",
                        YEAR,
                        Money.pounds(150000),
                        "BPI",
                        true));
    }

    @Test
    void moneyIsFreeWhereNothingTiesIt() {
        assertThat(restricted(null, source(null, null))).isFalse();
        assertThat(restricted(" ", source(null, null))).isFalse();
    }

    @Test
    void moneyIsRestrictedThatIsEarmarkedOrHasDaysOfItsOwnOrACondition() {
        assertThat(restricted(null, source("BPI", null))).isTrue();
        assertThat(restricted(null, source(null, YEAR.lastDay()))).isTrue();
        assertThat(restricted("For the north alone", source(null, null))).isTrue();
        assertThat(restricted(null, source(null, null), new Obligation(SOURCE, "CONDITION", null)))
                .isTrue();
    }

    @Test
    void aReturnOwedAConditionThatIsWaivedAndOneOfAnotherSourceTieNothing() {
        assertThat(restricted(
                        null,
                        source(null, null),
                        new Obligation(SOURCE, "RETURN", null),
                        new Obligation(SOURCE, "CONDITION", "WAIVED"),
                        new Obligation(UUID.randomUUID(), "CONDITION", null)))
                .isFalse();
    }
}
