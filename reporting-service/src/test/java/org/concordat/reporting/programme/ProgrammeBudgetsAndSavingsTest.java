package org.concordat.reporting.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.known.Programmes.YEAR;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Programmes;
import org.junit.jupiter.api.Test;

class ProgrammeBudgetsAndSavingsTest {

    @Test
    void theTotalIsTheSumOfTheProgrammes() {
        var report = ProgrammeBudgetsAndSavings.of(
                YEAR,
                List.of(Programmes.of("RTNW", 52000, 42500, 894500L), Programmes.of("BPI", 47500, 40000, 614000L)));
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
        var report = ProgrammeBudgetsAndSavings.of(
                YEAR, List.of(Programmes.of("HOST", 20000, 0, null), Programmes.of("BPI", 47500, 40000, 614000L)));
        assertThat(report.programmes().get(1).budget().nonCashableSaving()).isNull();
        assertThat(report.total().nonCashableSaving()).isEqualTo(Money.pounds(614000));
    }

    @Test
    void aNegativeSavingCountsToo() {
        var report = ProgrammeBudgetsAndSavings.of(
                YEAR, List.of(Programmes.of("A", 1, 1, -2L), Programmes.of("B", 1, 1, 44L)));
        assertThat(report.total().nonCashableSaving()).isEqualTo(Money.pounds(42));
    }

    @Test
    void withoutAnyActivityThereIsNoSavingToSpeakOf() {
        assertThat(ProgrammeBudgetsAndSavings.of(YEAR, List.of()).total().nonCashableSaving())
                .isNull();
    }

    @Test
    void aProgrammeOfAnotherYearHasNoLine() {
        assertThat(ProgrammeBudgetsAndSavings.of(YEAR.next(), List.of(Programmes.of("BPI", 1, 1, 44L)))
                        .programmes())
                .isEmpty();
    }

    @Test
    void anActivityShowsWhatItCostsAndSaves() {
        var activity = ProgrammeBudgetsAndSavings.of(YEAR, List.of(Programmes.of("BPI", 4000, 3000, 131000L)))
                .programmes()
                .get(0)
                .activities()
                .get(0);
        assertThat(activity.budget()).isEqualTo(Money.pounds(7000));
        assertThat(activity.councils()).isEqualTo(46);
        assertThat(activity.saving()).isEqualTo(Money.pounds(131000));
    }
}
