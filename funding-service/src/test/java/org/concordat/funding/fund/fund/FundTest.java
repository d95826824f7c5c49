package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class FundTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");

    private static Fund fund(boolean takesSubscriptions) {
        return new Fund("CORE", new FundDetails("Core", "Programmes", null, null, takesSubscriptions));
    }

    private static Source source(SourceKind kind, FinancialYear year) {
        return Source.expected(kind, "Source", year, Money.pounds(1000), null);
    }

    @Test
    void keepsItsSourcesInTheOrderTheyWereAdded() {
        Fund fund = fund(false);
        Source grant = source(SourceKind.GRANT, YEAR);
        Source other = source(SourceKind.OTHER, YEAR);
        fund.add(grant);
        fund.add(other);
        assertThat(fund.sources()).containsExactly(grant, other);
    }

    @Test
    void countsSubscriptionsOfAYearUnderOneSourceOnly() {
        Fund fund = fund(true);
        Source subscriptions = source(SourceKind.SUBSCRIPTIONS, YEAR);
        fund.add(subscriptions);
        fund.add(source(SourceKind.SUBSCRIPTIONS, YEAR.next()));
        fund.add(source(SourceKind.GRANT, YEAR));
        assertThatThrownBy(() -> fund.add(source(SourceKind.SUBSCRIPTIONS, YEAR)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                        .isEqualTo("one-subscriptions-source-a-year"));
        assertThat(fund.subscriptionsSource(YEAR)).contains(subscriptions);
        assertThat(fund.subscriptionsSource(YEAR.previous())).isEmpty();
    }

    @Test
    void takesTwoHundredSourcesAndNoMore() {
        Fund fund = fund(false);
        for (int i = 0; i < Fund.MAX_SOURCES; i++) {
            fund.add(source(SourceKind.GRANT, YEAR));
        }
        assertThatThrownBy(() -> fund.add(source(SourceKind.GRANT, YEAR)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("too-many-sources"));
    }

    @Test
    void amendsWhatASourceIsExpectedToBring() {
        Fund fund = fund(false);
        Source grant = source(SourceKind.GRANT, YEAR);
        fund.add(grant);
        fund.amendSource(new SourceId(grant.id()), source -> source.bringing("Source", Money.pounds(1500)));
        assertThat(fund.source(grant.id()).amount()).isEqualTo(Money.pounds(1500));
        assertThat(fund.source(grant.id()).name()).isEqualTo("Source");
    }

    @Test
    void knowsOnlyItsOwnSources() {
        assertThatThrownBy(() -> fund(false).source(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
    }

    @Test
    void aSourceMayBringNothingButNeverLess() {
        assertThat(Source.expected(SourceKind.GRANT, "Grant", YEAR, Money.ZERO, null)
                        .amount())
                .isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> Source.expected(SourceKind.GRANT, "Grant", YEAR, Money.of("-0.01"), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("source-below-zero"));
    }

    @Test
    void onlyOneFundTakesTheSubscriptions() {
        Fund marked = fund(true);
        OneFundTakesSubscriptions.check(marked, null);
        OneFundTakesSubscriptions.check(marked, marked);
        OneFundTakesSubscriptions.check(fund(false), marked);
        assertThatThrownBy(() -> OneFundTakesSubscriptions.check(fund(true), marked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("one-fund-takes-subscriptions"));
    }
}
