package org.concordat.funding.fund.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Spending against a source is refused once it has ended, unless a recorded extension says so." */
class SpendingWithinSourcesTest {

    private static final FinancialYear YEAR = FinancialYear.of("2008-09");
    private static final LocalDate LAST_DAY = LocalDate.parse("2009-03-31");

    private Fund fund;

    @BeforeEach
    void aFundWithoutSources() {
        fund = new Fund("CORE", new FundDetails("Core", "Programmes", null, null, false));
    }

    private Source add(String name, FinancialYear year, LocalDate firstDay, LocalDate lastDay) {
        Source source = Source.expected(SourceKind.GRANT, name, year, Money.pounds(1000), null)
                .spendable(firstDay, lastDay);
        fund.add(source);
        return source;
    }

    private void maySpendOn(LocalDate day) {
        assertThatCode(() -> fund.requireSpendable(YEAR, day)).doesNotThrowAnyException();
    }

    private Refusal refusedOn(LocalDate day) {
        var refused = new Refusal[1];
        assertThatThrownBy(() -> fund.requireSpendable(YEAR, day))
                .isInstanceOfSatisfying(Refusal.class, refusal -> refused[0] = refusal);
        return refused[0];
    }

    @Test
    void maySpendOnTheLastDayOfASourceAndNotOnTheNext() {
        add("Core grant", YEAR, null, LAST_DAY);
        maySpendOn(LAST_DAY);
        assertThat(refusedOn(LAST_DAY.plusDays(1)).type()).isEqualTo("sources-ended");
    }

    @Test
    void maySpendOnTheFirstDayOfASourceAndNotOnTheDayBefore() {
        add("Core grant", YEAR, YEAR.firstDay(), null);
        maySpendOn(YEAR.firstDay());
        Refusal refusal = refusedOn(YEAR.firstDay().minusDays(1));
        assertThat(refusal.type()).isEqualTo("sources-not-begun");
        assertThat(refusal).hasMessageContaining("Core grant begins on 2008-04-01");
    }

    @Test
    void mayPromiseBeforeTheFirstDayOfASourceButNotAfterItsLast() {
        add("Core grant", YEAR, YEAR.firstDay(), LAST_DAY);
        for (LocalDate day : new LocalDate[] {YEAR.firstDay().minusDays(1), LAST_DAY}) {
            assertThatCode(() -> fund.requirePromisable(YEAR, day)).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> fund.requirePromisable(YEAR, LAST_DAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("sources-ended"));
    }

    @Test
    void maySpendWhileOneSourceOfTheYearHasNotEnded() {
        add("Core grant", YEAR, null, LAST_DAY);
        add("Added value grant", YEAR, null, LAST_DAY.plusMonths(3));
        maySpendOn(LAST_DAY.plusMonths(3));
        assertThat(refusedOn(LAST_DAY.plusMonths(3).plusDays(1)).type()).isEqualTo("sources-ended");
    }

    @Test
    void theRefusalNamesEachSourceWithItsLastDayAndTheExtensionAsNextStep() {
        add("Core grant", YEAR, null, LAST_DAY);
        add("Added value grant", YEAR, null, LAST_DAY.minusDays(1));
        assertThat(refusedOn(LAST_DAY.plusDays(1)))
                .hasMessageContaining("Core grant ended on 2009-03-31, Added value grant ended on 2009-03-30")
                .hasMessageContaining("record an extension");
    }

    @Test
    void aRecordedExtensionLetsSpendingGoOnUntilItsLastDay() {
        Source source = add("Core grant", YEAR, null, LAST_DAY);
        LocalDate extended = LAST_DAY.plusMonths(6);
        fund.extendSource(
                new SourceId(source.id()),
                extended,
                new Agreement(LAST_DAY, "Letter 7", "Late start of the programme"));
        maySpendOn(LAST_DAY.plusDays(1));
        maySpendOn(extended);
        assertThat(refusedOn(extended.plusDays(1)).type()).isEqualTo("sources-ended");
    }

    @Test
    void sourcesOfAnotherYearNeitherAllowNorForbidIt() {
        add("Core grant", YEAR, null, LAST_DAY);
        add("Core grant of the next year", YEAR.next(), null, null);
        assertThat(refusedOn(LAST_DAY.plusDays(1)).type()).isEqualTo("sources-ended");
    }

    @Test
    void aSourceWithoutLastDayNeverEnds() {
        add("Core grant", YEAR, null, null);
        maySpendOn(LocalDate.parse("2299-12-31"));
        maySpendOn(LocalDate.parse("1800-01-01"));
    }

    @Test
    void aYearForWhichNoSourceIsNamedHasNoneThatCouldHaveEnded() {
        add("Core grant of the year before", YEAR.previous(), null, LAST_DAY.minusYears(1));
        maySpendOn(LAST_DAY);
    }
}
