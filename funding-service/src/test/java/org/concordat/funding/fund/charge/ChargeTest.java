package org.concordat.funding.fund.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class ChargeTest {

    private static final LocalDate DAY = LocalDate.parse("2008-06-30");

    private static Charge charge() {
        return new Charge(new ChargeDetails(UUID.randomUUID(), FinancialYear.of("2008-09"), Money.pounds(100), DAY));
    }

    @Test
    void isReversedOnItsDayOrLater() {
        Charge charge = charge();
        assertThatThrownBy(() -> charge.reverse(DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("reversal-before-charge"));
        assertThat(charge.isReversed()).isFalse();
        charge.reverse(DAY);
        assertThat(charge.isReversed()).isTrue();
    }

    @Test
    void isReversedOnce() {
        Charge charge = charge();
        charge.reverse(DAY);
        assertThatThrownBy(() -> charge.reverse(DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("charge-already-reversed"));
    }
}
