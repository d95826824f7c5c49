package org.concordat.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.report.Moment;
import org.junit.jupiter.api.Test;

/** Budgets and savings, programme by programme and in all. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeBudgetsAndSavingsTest {

    @Inject
    Told told;

    @Inject
    Budgets budgets;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final Programmes programmes = new Programmes(year);

    private ProgrammeBudgetsAndSavings report(Programme... all) {
        for (Programme each : all) {
            told.that(Programmes.TOPIC, each);
        }
        return budgets.of(year, null, new Moment(null, null));
    }

    @Test
    void theTotalIsTheSumOfTheProgrammes() {
        var report = report(programmes.of("RTNW", 52000, 42500, 894500L), programmes.of("BPI", 47500, 40000, 614000L));
        assertThat(report.programmes())
                .extracting(ProgrammeBudgetsAndSavings.ProgrammeLine::code)
                .containsExactly("BPI", "RTNW");
        assertThat(report.total())
                .isEqualTo(new Budget(
                        Money.pounds(99500),
                        Money.pounds(82500),
                        Money.pounds(182000),
                        Money.pounds(182000),
                        Money.ZERO,
                        Money.pounds(1508500)));
    }

    @Test
    void aProgrammeWithoutActivitiesHasNoSavingAndTakesNoneFromTheOthers() {
        var report = report(programmes.of("HOST", 20000, 0, null), programmes.of("BPI", 47500, 40000, 614000L));
        assertThat(report.programmes().get(1).budget().nonCashableSaving()).isNull();
        assertThat(report.total().nonCashableSaving()).isEqualTo(Money.pounds(614000));
    }

    @Test
    void aNegativeSavingCountsToo() {
        var report = report(programmes.of("A", 1, 1, -2L), programmes.of("B", 1, 1, 44L));
        assertThat(report.total().nonCashableSaving()).isEqualTo(Money.pounds(42));
    }

    @Test
    void withoutAnyActivityThereIsNoSavingToSpeakOf() {
        assertThat(report().total().nonCashableSaving()).isNull();
    }

    @Test
    void activitiesOfAProgrammeThatBudgetsNothingYetAreAGap() {
        Programme budgeted = programmes.of("BPI", 4000, 3000, 131000L);
        Budget total = report(new Programme(
                        budgeted.id(), budgeted.code(), budgeted.name(), budgeted.activities(), List.of()))
                .total();
        assertThat(total.activitiesBudget()).isEqualTo(Money.pounds(7000));
        assertThat(total.gap()).isEqualTo(Money.pounds(-7000));
    }

    @Test
    void aProgrammeOfAnotherYearHasNoLine() {
        report(programmes.of("BPI", 1, 1, 44L));
        FinancialYear another = Neighbours.aYearBeyondRequests();
        assertThat(budgets.of(another, null, new Moment(null, null)).programmes())
                .isEmpty();
    }

    @Test
    void anActivityShowsWhatItCostsAndSaves() {
        var activity = report(programmes.of("BPI", 4000, 3000, 131000L))
                .programmes()
                .get(0)
                .activities()
                .get(0);
        assertThat(activity.budget()).isEqualTo(Money.pounds(7000));
        assertThat(activity.councils()).isEqualTo(46);
        assertThat(activity.saving()).isEqualTo(Money.pounds(131000));
    }
}
