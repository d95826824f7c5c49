package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.programme.Plans.ADDED_VALUE;
import static org.concordat.programme.programme.Plans.CORE;
import static org.concordat.programme.programme.Plans.FIRST;
import static org.concordat.programme.programme.Plans.SECOND;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.addedValue;
import static org.concordat.programme.programme.Plans.budget;
import static org.concordat.programme.programme.Plans.core;
import static org.concordat.programme.programme.Plans.overhead;
import static org.concordat.programme.programme.Plans.programme;
import static org.concordat.programme.programme.Plans.support;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

/** What each source brings, and what the activities take of it. */
class PlanBySourceTest {

    private static ActivityPlan seminars(long core, long addedValue) {
        return support(Money.pounds(3000), budget(FIRST, CORE, core), budget(FIRST, ADDED_VALUE, addedValue));
    }

    /** The programme of business process improvement of the reference data set, split as its source names the tasks. */
    private static Programme bpi() {
        Programme bpi = programme(46, core(FIRST, 47500), addedValue(FIRST, 40000));
        bpi.add(support(Money.pounds(3000), budget(FIRST, ADDED_VALUE, 7000)), START);
        bpi.add(support(11000, 1000), START);
        bpi.add(support(Money.pounds(10000), budget(FIRST, CORE, 12000), budget(FIRST, ADDED_VALUE, 33000)), START);
        bpi.add(support(6000, 250), START);
        bpi.add(support(2000, 1000), START);
        List.of(5000, 8500, 3000).forEach(each -> bpi.add(overhead(each), START));
        return bpi;
    }

    private static ProgrammeSource source(Programme programme, String stream) {
        return programme.years().get(0).sources().stream()
                .filter(source -> source.stream().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanWhoseActivitiesTakeWhatEachSourceBringsHasNoGap() {
        Programme bpi = bpi();
        assertThat(source(bpi, CORE).activitiesBudget()).isEqualTo(Money.pounds(47500));
        assertThat(source(bpi, CORE).gap()).isEqualTo(Money.ZERO);
        assertThat(source(bpi, ADDED_VALUE).activitiesBudget()).isEqualTo(Money.pounds(40000));
        assertThat(source(bpi, ADDED_VALUE).gap()).isEqualTo(Money.ZERO);
        assertThat(bpi.years().get(0).nonCashableSaving()).isEqualTo(Money.pounds(614000));
    }

    @Test
    void whatMovesFromOneSourceToAnotherLeavesTheWholeAsItWas() {
        Programme programme = programme(46, core(FIRST, 1000), addedValue(FIRST, 5000));
        UUID id = programme.add(seminars(1000, 5000), START).id();
        programme.amend(id, seminars(2000, 4000), START);
        assertThat(source(programme, ADDED_VALUE).gap()).isEqualTo(Money.pounds(1000));
        assertThat(source(programme, CORE).gap()).isEqualTo(Money.pounds(-1000));
        assertThat(programme.years().get(0).gap()).isEqualTo(Money.ZERO);
    }

    @Test
    void aBudgetThatNobodySplitIsAGapOfEachSourceUntilSomebodyDoes() {
        Programme programme = programme(46, core(FIRST, 1000));
        programme.add(support(Money.pounds(1), new AnnualBudget(FIRST, Money.pounds(1000), null, null)), START);
        assertThat(source(programme, CORE).gap()).isEqualTo(Money.pounds(1000));
        assertThat(source(programme, AnnualBudget.UNSPLIT).gap()).isEqualTo(Money.pounds(-1000));
        assertThat(programme.years().get(0).gap()).isEqualTo(Money.ZERO);
    }

    @Test
    void sourcesComeInTheOrderOfTheirCodesAndInTheirYearOnly() {
        Programme programme = programme(46, core(FIRST, 1), addedValue(FIRST, 2), addedValue(SECOND, 3));
        assertThat(programme.years().get(0).sources())
                .extracting(ProgrammeSource::stream)
                .containsExactly(ADDED_VALUE, CORE);
        assertThat(programme.years().get(1).sources())
                .extracting(ProgrammeSource::stream)
                .containsExactly(ADDED_VALUE);
    }

    @Test
    void theBudgetsOfCoreAndAddedValueStayWhereReadersOfTheStateKnowThem() {
        Programme programme = programme(
                46, core(FIRST, 1), addedValue(FIRST, 2), new FundingSource("LOTTERY", FIRST, Money.pounds(4)));
        ProgrammeYear year = programme.years().get(0);
        assertThat(year.coreBudget()).isEqualTo(Money.pounds(1));
        assertThat(year.addedValueBudget()).isEqualTo(Money.pounds(2));
        assertThat(year.totalBudget()).isEqualTo(Money.pounds(7));
    }

    @Test
    void whatIsAvoidedIsWeighedAgainstTheBudget() {
        Worth bpi = bpi().years().get(0).worth();
        assertThat(bpi.grossAvoidedCost()).isEqualTo(Money.pounds(701_500));
        assertThat(bpi.avoidedCostRatio()).isEqualTo("8.02");
        // all activities of the reference data set
        assertThat(Worth.of(Money.pounds(4_473_500), Money.pounds(360_500)).avoidedCostRatio())
                .isEqualTo("12.41");
    }

    @Test
    void aRatioIsRoundedHalfUpAndNeedsABudget() {
        assertThat(Worth.of(Money.of("1.25"), Money.of("100.00")).avoidedCostRatio())
                .isEqualTo("0.01");
        assertThat(Worth.of(Money.of("0.50"), Money.of("100.00")).avoidedCostRatio())
                .isEqualTo("0.01");
        assertThat(Worth.of(Money.of("0.49"), Money.of("100.00")).avoidedCostRatio())
                .isEqualTo("0.00");
        assertThat(Worth.of(Money.pounds(5), Money.ZERO).avoidedCostRatio()).isNull();
        assertThat(programme(46, core(FIRST, 20000)).years().get(0).worth()).isEqualTo(new Worth(null, null));
    }

    @Test
    void refusesTwoBudgetsOfOneSourceForOneYear() {
        ActivityPlan twice = support(Money.pounds(1), budget(FIRST, CORE, 1), budget(FIRST, CORE, 2));
        assertRefused("budget-year-repeated", () -> programme(46).add(twice, START));
    }

    @Test
    void refusesAForecastBeyondWhatARegionHas() {
        var plan =
                support(Money.pounds(1), new AnnualBudget(FIRST, Money.pounds(1), CORE, Money.pounds(1_000_000_001)));
        assertRefused("amount-out-of-bounds", () -> programme(46).add(plan, START));
    }

    @Test
    void expectsTheBudgetToBeSpentUnlessItsOfficerForecastsOtherwise() {
        Programme programme = programme(46);
        programme.add(
                support(
                        Money.pounds(1),
                        budget(FIRST, CORE, 100),
                        new AnnualBudget(FIRST, Money.pounds(50), ADDED_VALUE, Money.pounds(70))),
                START);
        assertThat(source(programme, CORE).spend())
                .isEqualTo(new Spend(Money.ZERO, Money.pounds(100), Money.pounds(100)));
        assertThat(source(programme, ADDED_VALUE).spend())
                .isEqualTo(new Spend(Money.ZERO, Money.pounds(50), Money.pounds(70)));
        assertThat(programme.years().get(0).spend().outturn()).isEqualTo(Money.pounds(170));
    }

    @Test
    void neverExpectsLessThanWasSpent() {
        assertThat(Spend.of(Money.pounds(10), Money.pounds(12), null).outturn()).isEqualTo(Money.pounds(12));
        assertThat(Spend.of(Money.pounds(10), Money.pounds(12), Money.pounds(11))
                        .outturn())
                .isEqualTo(Money.pounds(12));
        assertThat(Spend.of(Money.pounds(10), Money.pounds(12), null).variance())
                .isEqualTo(Money.pounds(-2));
    }
}
