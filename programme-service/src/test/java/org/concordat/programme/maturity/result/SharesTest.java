package org.concordat.programme.maturity.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SharesTest {

    @Example
    void sevenOfNineAnswersIsSeventyEightPerCent() {
        assertThat(Shares.percent(7, 9)).isEqualTo(78);
    }

    @Example
    void halfAPerCentGoesUp() {
        assertThat(Shares.percent(1, 8)).isEqualTo(13);
        assertThat(Shares.percent(1, 200)).isEqualTo(1);
        assertThat(Shares.percent(1, 201)).isEqualTo(0);
        assertThat(Shares.percent(0, 9)).isEqualTo(0);
        assertThat(Shares.percent(9, 9)).isEqualTo(100);
    }

    @Property
    void isTheShareOfTheBaseRoundedHalfUp(
            @ForAll @IntRange(min = 1, max = 5_000) int base, @ForAll @IntRange(max = 5_000) int some) {
        int count = some % (base + 1);
        assertThat(Shares.percent(count, base))
                .isEqualTo(BigDecimal.valueOf(100L * count)
                        .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP)
                        .intValueExact());
    }
}
