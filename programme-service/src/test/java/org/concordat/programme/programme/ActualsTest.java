package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.programme.Plans.ADDED_VALUE;
import static org.concordat.programme.programme.Plans.CORE;
import static org.concordat.programme.programme.Plans.FIRST;
import static org.concordat.programme.programme.Plans.SECOND;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.budget;
import static org.concordat.programme.programme.Plans.core;
import static org.concordat.programme.programme.Plans.councils;
import static org.concordat.programme.programme.Plans.outline;
import static org.concordat.programme.programme.Plans.programme;
import static org.concordat.programme.programme.Plans.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** What activities have cost, beside what they may. */
class ActualsTest {

    private final Programme programme = programme(46, core(FIRST, 100));
    private final UUID activity = programme
            .add(support(Money.pounds(10), budget(FIRST, CORE, 100)), START)
            .id();

    private static Payment paid(FinancialYear year, String stream, Money amount, LocalDate spentOn) {
        return new Payment(year, stream, amount, spentOn, "INV-1", null);
    }

    private void spend(String stream, Money amount) {
        programme.spend(activity, paid(FIRST, stream, amount, START), START);
    }

    private ProgrammeYear first() {
        return programme.years().get(0);
    }

    @Test
    void whatIsSpentLeavesLessOfTheBudget() {
        spend(CORE, Money.pounds(30));
        spend(CORE, Money.of("0.50"));
        Spend expected = new Spend(Money.of("30.50"), Money.of("69.50"), Money.pounds(100));
        assertThat(first().sources())
                .singleElement()
                .extracting(ProgrammeSource::spend)
                .isEqualTo(expected);
        assertThat(first().spend()).isEqualTo(expected);
        assertThat(programme.view(activity).details().years().get(0).spend()).isEqualTo(expected);
    }

    @Test
    void whatIsSpentBeyondTheBudgetShowsAndIsExpectedToStay() {
        spend(CORE, Money.of("100.01"));
        assertThat(first().spend()).isEqualTo(new Spend(Money.of("100.01"), Money.of("-0.01"), Money.of("100.01")));
    }

    @Test
    void whatIsSpentOfASourceThatWasNotPlannedShowsThere() {
        spend(ADDED_VALUE, Money.pounds(5));
        assertThat(first().sources())
                .extracting(ProgrammeSource::stream, source -> source.spend().variance())
                .containsExactly(tuple(ADDED_VALUE, Money.pounds(-5)), tuple(CORE, Money.pounds(100)));
        assertThat(first().spend().outturn()).isEqualTo(Money.pounds(105));
    }

    @Test
    void anActivitySavesWhereItIsPlannedNotWhereItWasPaidForOnly() {
        programme.spend(activity, paid(SECOND, CORE, Money.pounds(5), SECOND.firstDay()), START);
        ProgrammeYear second = programme.years().get(1);
        assertThat(second.spend().actual()).isEqualTo(Money.pounds(5));
        assertThat(second.nonCashableSaving()).isEqualTo(Money.ZERO);
        assertThat(second.worth()).isEqualTo(new Worth(Money.ZERO, null));
        // whoever reckons with councils and cost alone comes to the same
        assertThat(programme.view(activity).details().years().get(1).councils()).isZero();
    }

    @Test
    void correctionsTakeBackNoMoreThanWasRecorded() {
        spend(CORE, Money.pounds(10));
        spend(CORE, Money.pounds(-10));
        assertThat(first().spend().actual()).isEqualTo(Money.ZERO);
        assertRefused("actuals-below-nothing", () -> spend(CORE, Money.of("-0.01")));
        assertRefused("actuals-below-nothing", () -> spend(ADDED_VALUE, Money.of("-0.01")));
    }

    @Test
    void refusesToRecordNothingAndWhatNoRegionHas() {
        assertRefused("nothing-spent", () -> spend(CORE, Money.ZERO));
        spend(CORE, Money.of("999999999.99"));
        spend(CORE, Money.of("0.01"));
        assertRefused("amount-out-of-bounds", () -> spend(CORE, Money.of("0.01")));
        assertRefused("amount-out-of-bounds", () -> spend(ADDED_VALUE, Money.pounds(1_000_000_001)));
        assertRefused("amount-out-of-bounds", () -> spend(CORE, Money.pounds(-1_000_000_001)));
    }

    @Test
    void refusesADayThatIsNotInTheYear() {
        programme.spend(activity, paid(FIRST, CORE, Money.pounds(1), FIRST.lastDay()), START);
        for (LocalDate outside : List.of(FIRST.firstDay().minusDays(1), SECOND.firstDay())) {
            assertRefused(
                    "actual-outside-year",
                    () -> programme.spend(activity, paid(FIRST, CORE, Money.pounds(1), outside), START));
        }
    }

    @Test
    void refusesAYearInWhichTheProgrammeDoesNotRun() {
        FinancialYear before = FIRST.previous();
        assertRefused(
                "year-outside-programme",
                () -> programme.spend(activity, paid(before, CORE, Money.pounds(1), before.firstDay()), START));
    }

    @Test
    void anActivityThatWasPaidForStays() {
        spend(CORE, Money.pounds(1));
        spend(CORE, Money.pounds(-1));
        assertRefused("activity-has-actuals", () -> programme.remove(activity, START));
        programme.amend(activity, support(Money.pounds(10), budget(SECOND, CORE, 1)), START);
        assertThat(first().spend().actual()).isEqualTo(Money.ZERO);
    }

    @Test
    void refusesDatesThatLeaveOutAYearInWhichSomethingWasPaid() {
        programme.spend(activity, paid(SECOND, CORE, Money.pounds(5), SECOND.firstDay()), START);
        assertRefused(
                "activity-outside-programme",
                () -> programme.amend(outline(START, FIRST.lastDay()), councils(46), START));
    }

    @Property(tries = 200)
    void theSumIsThatOfWhatWasTaken(@ForAll @Size(max = 20) List<@LongRange(min = -500, max = 500) Long> pounds) {
        Programme spending = programme(46);
        UUID spent = spending.add(support(Money.pounds(10), budget(FIRST, CORE, 100)), START)
                .id();
        long sum = 0;
        for (long each : pounds) {
            try {
                spending.spend(spent, paid(FIRST, CORE, Money.pounds(each), START), START);
                sum += each;
            } catch (Refusal refused) {
                assertThat(each == 0 || sum + each < 0).isTrue();
            }
            assertThat(spending.years().get(0).spend())
                    .isEqualTo(new Spend(Money.pounds(sum), Money.pounds(100 - sum), Money.pounds(Math.max(100, sum))));
        }
    }
}
