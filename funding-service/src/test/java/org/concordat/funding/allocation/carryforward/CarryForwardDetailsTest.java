package org.concordat.funding.allocation.carryforward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class CarryForwardDetailsTest {

    private static CarryForwardDetails details(String amount, String decidedOn) {
        return new CarryForwardDetails(
                UUID.randomUUID(),
                FinancialYear.of("2008-09"),
                "cumbria",
                Money.of(amount),
                LocalDate.parse(decidedOn),
                "Project began late",
                "Board 4/2009");
    }

    private static void isRefused(String amount, String decidedOn, String type) {
        assertThatThrownBy(() -> details(amount, decidedOn))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    @Test
    void isDecidedOnTheYearsLastDayOrLater() {
        assertThat(details("1.00", "2009-03-31").decidedOn()).isEqualTo("2009-03-31");
        isRefused("1.00", "2009-03-30", "year-not-at-its-end");
    }

    @Test
    void carriesSomething() {
        assertThat(details("0.01", "2009-04-01").amount()).isEqualTo(Money.of("0.01"));
        isRefused("0.00", "2009-04-01", "nothing-to-carry-forward");
    }
}
