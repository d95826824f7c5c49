package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.programme.programme.Plans.FIRST;
import static org.concordat.programme.programme.Plans.OVERHEAD;
import static org.concordat.programme.programme.Plans.SECOND;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.SUPPORT;
import static org.concordat.programme.programme.Plans.activityYear;
import static org.concordat.programme.programme.Plans.addedValue;
import static org.concordat.programme.programme.Plans.budget;
import static org.concordat.programme.programme.Plans.core;
import static org.concordat.programme.programme.Plans.councils;
import static org.concordat.programme.programme.Plans.outline;
import static org.concordat.programme.programme.Plans.overhead;
import static org.concordat.programme.programme.Plans.programme;
import static org.concordat.programme.programme.Plans.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    private static void assertRefused(String rule, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(rule);
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.RULE);
        });
    }

    // Rows of the reference data set: what the plan of the real partnership says it saves with its 46 councils.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "BPI awareness seminars,            7000,  3000,  131000",
        "BPI practitioner events,          11000,  1000,   35000",
        "BPI member support,               45000, 10000,  415000",
        "BPI training courses,              6000,   250,    5500",
        "BPI framework agreements,          2000,  1000,   44000",
        "RTNW awareness seminars,           2000,  2000,   90000",
        "RTNW training framework,          15000,  5000,  215000",
        "RTNW competency framework,         5000,   500,   18000",
        "CSM profiling tools,               8500,  3000,  129500",
        "CSM front-office review,          12000,  7500,  333000",
        "ISS guidance,                     25000, 20000,  895000",
        "an activity nobody values,         5000,     0,   -5000"
    })
    void savesWhatTheCouncilsWouldPayAloneLessTheBudget(String activity, long budget, long costAlone, long expected) {
        Programme programme = programme(46);
        UUID id = programme.add(support(budget, costAlone), START).id();
        assertThat(programme.view(id).details().years()).singleElement().satisfies(year -> {
            assertThat(year.budget()).isEqualTo(Money.pounds(budget));
            assertThat(year.councils()).isEqualTo(46);
            assertThat(year.saving()).isEqualTo(Money.pounds(expected));
        });
    }

    @ParameterizedTest
    @CsvSource({"5000, -5000", "8500, -8500", "3000, -3000", "1000, -1000"})
    void anOverheadSavesMinusItsBudget(long budget, long expected) {
        Programme programme = programme(46);
        UUID id = programme.add(overhead(budget), START).id();
        assertThat(programme.view(id).details().years().get(0).saving()).isEqualTo(Money.pounds(expected));
    }

    @Test
    void anActivityForSomeCouncilsSavesForThoseOnly() {
        Programme programme = programme(46);
        var plan = new ActivityPlan("Ports", SUPPORT, List.of(budget(FIRST, 1000)), Money.pounds(2000), 3, List.of());
        UUID id = programme.add(plan, START).id();
        assertThat(programme.view(id).details().years()).containsExactly(activityYear(FIRST, 1000, 3, 2000));
    }

    @Test
    void showsTheGapBetweenSourcesAndActivitiesOfEachYear() {
        Programme programme = programme(46, core(FIRST, 47500), addedValue(FIRST, 40000), core(SECOND, 100));
        programme.add(support(45000, 10000), START);
        programme.add(overhead(2500), START);
        programme.add(
                new ActivityPlan("Later", SUPPORT, List.of(budget(SECOND, 300)), Money.pounds(10), null, List.of()),
                START);

        ProgrammeYear first = programme.years().get(0);
        assertThat(first.coreBudget()).isEqualTo(Money.pounds(47500));
        assertThat(first.addedValueBudget()).isEqualTo(Money.pounds(40000));
        assertThat(first.totalBudget()).isEqualTo(Money.pounds(87500));
        assertThat(first.activitiesBudget()).isEqualTo(Money.pounds(47500));
        assertThat(first.gap()).isEqualTo(Money.pounds(40000));
        assertThat(first.nonCashableSaving()).isEqualTo(Money.pounds(412500));
        ProgrammeYear second = programme.years().get(1);
        assertThat(second.totalBudget()).isEqualTo(Money.pounds(100));
        assertThat(second.activitiesBudget()).isEqualTo(Money.pounds(300));
        assertThat(second.gap()).isEqualTo(Money.pounds(-200));
        assertThat(second.nonCashableSaving()).isEqualTo(Money.pounds(160));
    }

    @Test
    void aProgrammeWithoutActivitiesClaimsNoSaving() {
        assertThat(programme(46, core(FIRST, 20000)).years())
                .extracting(ProgrammeYear::nonCashableSaving)
                .containsOnlyNulls();
    }

    @Test
    void aYearWithoutActivitiesInAProgrammeWithSomeSavesNothing() {
        Programme programme = programme(46);
        programme.add(support(1, 1), START);
        assertThat(programme.years().get(1).nonCashableSaving()).isEqualTo(Money.ZERO);
    }

    @Test
    void eachYearIsDerivedWithItsOwnNumberOfCouncils() {
        Programme programme = programme(46);
        UUID id = programme
                .add(
                        new ActivityPlan(
                                "Support",
                                SUPPORT,
                                List.of(budget(SECOND, 100), budget(FIRST, 100)),
                                Money.pounds(10),
                                null,
                                List.of()),
                        START)
                .id();
        programme.recalculate(councils(46, 21), START);
        assertThat(programme.view(id).details().years())
                .containsExactly(activityYear(FIRST, 100, 46, 10), activityYear(SECOND, 100, 21, 10));
        assertThat(programme.view(id).details().years())
                .extracting(ActivityYear::saving)
                .containsExactly(Money.pounds(360), Money.pounds(110));
    }

    @Test
    void aRecalculationIsNotTrueBeforeWhatTheProgrammeWasLastToldToBe() {
        Programme programme = programme(46);
        programme.add(support(1, 1), LocalDate.of(2008, 6, 1));
        programme.recalculate(councils(47), LocalDate.of(2008, 5, 1));
        assertThat(programme.effectiveOn()).isEqualTo(LocalDate.of(2008, 6, 1));
        programme.recalculate(councils(48), LocalDate.of(2008, 7, 1));
        assertThat(programme.effectiveOn()).isEqualTo(LocalDate.of(2008, 7, 1));
    }

    @Test
    void refusesACostAloneForAnOverhead() {
        var plan = new ActivityPlan("Website", OVERHEAD, List.of(budget(FIRST, 1)), Money.ZERO, null, List.of());
        assertRefused("overhead-has-no-cost-alone", () -> programme(46).add(plan, START));
    }

    @Test
    void refusesToMakeAnActivityWithCostAloneAnOverhead() {
        Programme programme = programme(46);
        UUID id = programme.add(support(1, 1), START).id();
        var plan = new ActivityPlan("Website", OVERHEAD, List.of(budget(FIRST, 1)), Money.pounds(1), null, List.of());
        assertRefused("overhead-has-no-cost-alone", () -> programme.amend(id, plan, START));
    }

    @Test
    void refusesTwoBudgetsOfAnActivityForOneYear() {
        var plan = new ActivityPlan("X", SUPPORT, List.of(budget(FIRST, 1), budget(FIRST, 2)), null, null, List.of());
        assertRefused("budget-year-repeated", () -> programme(46).add(plan, START));
    }

    @Test
    void refusesABudgetOutsideTheProgrammesYears() {
        var plan = new ActivityPlan("X", SUPPORT, List.of(budget(SECOND.next(), 1)), null, null, List.of());
        assertRefused("year-outside-programme", () -> programme(46).add(plan, START));
    }

    @Test
    void refusesAFundingSourceOutsideTheProgrammesYears() {
        assertRefused("year-outside-programme", () -> programme(46, core(FIRST.previous(), 1)));
    }

    @Test
    void refusesTwoAmountsOfOneKindForOneYear() {
        assertRefused("funding-source-repeated", () -> programme(46, core(FIRST, 1), core(FIRST, 2)));
    }

    @Test
    void refusesDatesThatLeaveOutAnActivitysYear() {
        Programme programme = programme(46);
        programme.add(
                new ActivityPlan("Later", SUPPORT, List.of(budget(SECOND, 300)), Money.pounds(10), null, List.of()),
                START);
        var shorter = outline(START, LocalDate.of(2009, 3, 31));
        assertRefused("activity-outside-programme", () -> programme.amend(shorter, councils(46), START));
        programme.amend(outline(START, LocalDate.of(2009, 4, 1)), councils(46), START);
        assertThat(programme.term().years()).containsExactly(FIRST, SECOND);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThat(new Term(START, START).years()).containsExactly(FIRST);
        assertRefused("programme-ends-before-it-starts", () -> new Term(START, START.minusDays(1)));
    }

    @Test
    void runsInAtMostTenFinancialYears() {
        LocalDate lastDay = FinancialYear.of("2017-18").lastDay();
        assertThat(new Term(START, lastDay).years()).hasSize(10);
        assertRefused("programme-too-long", () -> new Term(START, lastDay.plusDays(1)));
    }

    @Test
    void refusesAmountsBelowNothingAndBeyondWhatARegionHas() {
        programme(46, new FundingSource(Plans.CORE, FIRST, AmountPolicy.MOST_BUDGET));
        assertRefused("amount-out-of-bounds", () -> programme(46, core(FIRST, -1)));
        assertRefused("amount-out-of-bounds", () -> programme(46, core(FIRST, 1_000_000_001)));
        programme(46).add(support(0, 5_000_000), START);
        assertRefused("amount-out-of-bounds", () -> programme(46).add(support(-1, 1), START));
        assertRefused("amount-out-of-bounds", () -> programme(46).add(support(1, -1), START));
        assertRefused("amount-out-of-bounds", () -> programme(46).add(support(1, 5_000_001), START));
    }

    @Test
    void holdsTheGreatestPlanThatItAccepts() {
        Programme programme = programme(1000);
        for (int i = 0; i < Programme.MAX_ACTIVITIES; i++) {
            programme.add(support(0, 5_000_000), START);
        }
        assertThat(programme.years().get(0).nonCashableSaving()).isEqualTo(Money.pounds(500_000_000_000L));
        assertRefused("too-many-activities", () -> programme.add(support(0, 1), START));
    }

    @Test
    void aRemovedActivityCountsNoMore() {
        Programme programme = programme(46, core(FIRST, 10));
        UUID id = programme.add(support(10, 1), START).id();
        programme.remove(id, START);
        assertThat(programme.activities()).isEmpty();
        assertThat(programme.years().get(0).gap()).isEqualTo(Money.pounds(10));
        assertThatThrownBy(() -> programme.remove(id, START))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Refusal.Reason.NOT_FOUND));
    }

    @Test
    void activitiesKeepTheOrderInWhichTheyWereAdded() {
        Programme programme = programme(46);
        UUID first = programme.add(support(1, 1), START).id();
        UUID second = programme.add(support(1, 1), START).id();
        UUID third = programme.add(support(1, 1), START).id();
        programme.remove(second, START);
        UUID fourth = programme.add(support(1, 1), START).id();
        assertThat(programme.activities()).extracting(Activity::id).containsExactly(first, third, fourth);
        assertThat(programme.activities()).extracting(Activity::position).containsExactly(1, 3, 4);
    }

    @Test
    void refusesAChangeOfAVersionThatIsNotThePresentOne() {
        programme(46).requireVersion(SeenVersions.of(0));
        assertThatThrownBy(() -> programme(46).requireVersion(SeenVersions.of(1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Refusal.Reason.PRECONDITION_FAILED));
    }
}
