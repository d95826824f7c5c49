package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepDaysTest {

    private static final FinancialYear YEAR = FinancialYear.of("2026-27");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final StepDays days = new StepDays(366, 2192, () -> TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-31", "2026-04-01", "2027-03-31", "2033-03-31"})
    void takesDaysOfTheYearAndOfTheBoundsAroundIt(String day) {
        assertThatCode(() -> days.require(YEAR, LocalDate.parse(day), "/issuedOn"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-04-21", "2025-03-30", "2033-04-01", "9999-01-01"})
    void refusesAnyOther(String day) {
        assertThatThrownBy(() -> days.require(YEAR, LocalDate.parse(day), "/issuedOn"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("between 2025-03-31 and 2033-03-31");
    }

    @Test
    void takesADayThatHasComeHoweverLateSoThatNoMoneyIsTurnedAway() {
        var longAgo = FinancialYear.of("2008-09");
        assertThatCode(() -> days.require(longAgo, TODAY, "/receivedOn")).doesNotThrowAnyException();
        assertThatCode(() -> days.require(longAgo, TODAY.minusDays(3), "/receivedOn"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> days.require(longAgo, TODAY.plusDays(1), "/receivedOn"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesADayThatNobodyNames() {
        assertThatCode(() -> days.require(YEAR, null, "/issuedOn")).doesNotThrowAnyException();
    }
}
