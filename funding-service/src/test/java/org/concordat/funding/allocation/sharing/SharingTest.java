package org.concordat.funding.allocation.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.funding.allocation.plan.Plans.CHESHIRE;
import static org.concordat.funding.allocation.plan.Plans.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.allocation.apportionment.Mix;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.funding.allocation.apportionment.Weights;
import org.concordat.funding.allocation.plan.Plans;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Percentage;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static Sharing sharing(PlanTerms terms) {
        return Sharing.of(terms, Weights.byCouncils(), null);
    }

    private static Map<String, String> shares(Sharing sharing) {
        return sharing.shares().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        share -> share.getValue().amount().amount().toPlainString()));
    }

    private static void isRefused(ThrowingCallable planning, String type) {
        assertThatThrownBy(planning)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    @Test
    void sharesSixtyPercentOfTheExampleOfTheDesignToThePenny() {
        Sharing sharing = sharing(terms("60"));
        assertThat(shares(sharing))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "greater-manchester",
                        "19565.22",
                        "lancashire",
                        "29347.83",
                        "merseyside",
                        "11739.13",
                        "cumbria",
                        "13695.65",
                        CHESHIRE,
                        "15652.17"));
        assertThat(sharing.terms().topSlice()).isEqualTo(Money.of("90000.00"));
        assertThat(sharing.terms().regional()).isEqualTo(Money.of("60000.00"));
    }

    @Test
    void sharesEightyPercentOfTheExampleOfTheDesignToThePenny() {
        Sharing sharing = sharing(terms("80"));
        assertThat(shares(sharing))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "greater-manchester",
                        "26086.96",
                        "lancashire",
                        "39130.43",
                        "merseyside",
                        "15652.17",
                        "cumbria",
                        "18260.87",
                        CHESHIRE,
                        "20869.57"));
        assertThat(Money.total(sharing.shares().values(), Portion::amount)).isEqualTo(Money.of("120000.00"));
    }

    @Test
    void aGateHoldsTheDifferenceBetweenTheBaseAndTheShare() {
        Sharing sharing = sharing(terms("80", "60", "0", "0"));
        assertThat(sharing.heldByGate(CHESHIRE)).isEqualTo(Money.of("5217.40"));
        assertThat(sharing.baseShares().get(CHESHIRE).amount()).isEqualTo(Money.of("15652.17"));
    }

    @Test
    void onlyTheNamedSubRegionsHaveAGate() {
        Sharing sharing = Sharing.of(terms("80", "60", "0", "0"), Weights.byCouncils(), Set.of("cumbria"));
        assertThat(sharing.isGated("cumbria")).isTrue();
        assertThat(sharing.isGated(CHESHIRE)).isFalse();
        assertThat(sharing.heldByGate(CHESHIRE)).isEqualTo(Money.ZERO);
        isRefused(
                () -> Sharing.of(terms("80", "60", "0", "0"), Weights.byCouncils(), Set.of("cornwall")),
                "sub-region-unknown");
        isRefused(() -> Sharing.of(terms("80"), Weights.byCouncils(), Set.of("cumbria")), "gates-without-base-share");
    }

    @Test
    void explainsEachFigureWithItsInputs() {
        SubRegionShare cheshire = PlanFigures.of(sharing(terms("80", "60", "0", "0")))
                .subRegions()
                .get(0);
        assertThat(cheshire.subRegion()).isEqualTo(CHESHIRE);
        assertThat(cheshire.inputs()).singleElement().satisfies(input -> {
            assertThat(input.figure()).isEqualTo("8");
            assertThat(input.total()).isEqualTo("46");
            assertThat(input.part()).isEqualTo(Percentage.WHOLE);
        });
        assertThat(cheshire.weight()).isEqualTo("17.39130435");
        assertThat(cheshire.share())
                .isEqualTo(new ExplainedShare("20869.56521739", "0.521739", true, Money.of("20869.57")));
        assertThat(cheshire.baseShare())
                .isEqualTo(new ExplainedShare("15652.17391304", "0.391304", false, Money.of("15652.17")));
        assertThat(cheshire.heldByGate()).isEqualTo(Money.of("5217.40"));
    }

    @Test
    void keepsAShareOfTheTopSliceForNeed() {
        Sharing sharing = sharing(terms("60", null, "10", "0"));
        assertThat(sharing.terms().topSlice()).isEqualTo(Money.of("90000.00"));
        assertThat(sharing.terms().needReserve()).isEqualTo(Money.of("9000.00"));
        assertThat(Money.total(sharing.shares().values(), Portion::amount)).isEqualTo(Money.of("81000.00"));
        assertThat(sharing.terms().regional()).isEqualTo(Money.of("60000.00"));
    }

    @Test
    void holdsAShareBackForContingenciesOutOfWhatStaysRegional() {
        Sharing sharing = sharing(terms("60", null, "0", "5"));
        assertThat(sharing.terms().contingencyReserve()).isEqualTo(Money.of("7500.00"));
        assertThat(sharing.terms().regional()).isEqualTo(Money.of("52500.00"));
        assertThat(sharing.holdings().of(Parts.RESERVE)).isEqualTo(Money.of("7500.00"));
    }

    @Test
    void refusesToHoldBackMoreThanTheSubRegionsLeave() {
        assertThat(sharing(terms("60", null, "0", "40")).terms().regional()).isEqualTo(Money.ZERO);
        isRefused(() -> terms("60", null, "0", "40.01"), "contingency-above-the-rest");
    }

    @Test
    void refusesABaseThatIsNotBelowTheShare() {
        assertThat(terms("80", "79.99", "0", "0").hasGates()).isTrue();
        isRefused(() -> terms("80", "80", "0", "0"), "base-not-below-share");
    }

    @Test
    void refusesToShareNothing() {
        isRefused(
                () -> new PlanTerms(
                        Money.ZERO, Percentage.of("60"), null, Percentage.ZERO, Percentage.ZERO, Plans.FIRST_DAY),
                "nothing-to-share");
    }

    @Test
    void thePlanUnderAnotherShareKeepsItsGatesWhereTheyHoldSomething() {
        Sharing plan = Sharing.of(terms("80", "60", "0", "0"), Weights.byCouncils(), Set.of(CHESHIRE));
        Sharing more = plan.under(plan.terms().withShare(Percentage.of("90")), plan.mix());
        assertThat(more.isGated(CHESHIRE)).isTrue();
        assertThat(more.isGated("cumbria")).isFalse();
        Sharing less = plan.under(plan.terms().withShare(Percentage.of("60")), plan.mix());
        assertThat(less.heldByGate(CHESHIRE)).isEqualTo(Money.ZERO);
    }

    @Test
    void showsThePlanAndAnotherShareSideBySide() {
        Sharing plan = sharing(terms("60"));
        WhatIfView view = WhatIfView.of(plan, plan.under(plan.terms().withShare(Percentage.of("80")), plan.mix()));
        assertThat(view.differences())
                .contains(
                        new WhatIfView.Difference(
                                CHESHIRE, Money.of("15652.17"), Money.of("20869.57"), Money.of("5217.40")),
                        new WhatIfView.Difference(
                                Parts.REGIONAL,
                                Money.of("60000.00"),
                                Money.of("30000.00"),
                                Money.of("30000.00").negated()));
    }

    @Test
    void showsThePlanUnderOtherWeightsSideBySide() {
        Sharing plan = sharing(terms("60"));
        var people = new Mix(List.of(Weights.people("100", Map.of("cumbria", 1, "isle-of-man", 3))));
        WhatIfView view = WhatIfView.of(plan, plan.under(plan.terms(), people));
        assertThat(view.differences())
                .contains(
                        new WhatIfView.Difference(
                                "isle-of-man", Money.ZERO, Money.of("67500.00"), Money.of("67500.00")),
                        new WhatIfView.Difference(
                                "merseyside",
                                Money.of("11739.13"),
                                Money.ZERO,
                                Money.of("11739.13").negated()));
    }
}
