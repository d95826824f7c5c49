package org.concordat.platform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    private static final List<Percentage> THIRDS =
            List.of(Percentage.of("33.33"), Percentage.of("33.33"), Percentage.of("33.34"));

    @Test
    void sharesMakeUpTheWholeToTheHundredth() {
        assertThat(Percentage.makeUpTheWhole(THIRDS)).isTrue();
        assertThat(Percentage.makeUpTheWhole(List.of(Percentage.of("99.99")))).isFalse();
        assertThat(Percentage.makeUpTheWhole(List.of(Percentage.WHOLE, Percentage.of("0.01"))))
                .isFalse();
        assertThat(Percentage.makeUpTheWhole(List.of())).isFalse();
    }

    @Property
    void equalSharesMakeUpTheWholeAndDifferByAHundredthAtMost(@ForAll @IntRange(min = 1, max = 500) int number) {
        List<Percentage> shares = Percentage.equalShares(number);
        assertThat(shares).hasSize(number);
        assertThat(Percentage.makeUpTheWhole(shares)).isTrue();
        assertThat(shares.get(0).percent().subtract(shares.get(number - 1).percent()))
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100.01", "33.333", "1e1", "1000", " 5", ".5", "5."})
    void refusesWhatIsNoPercentage(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of(text));
    }

    @Test
    void isWrittenWithoutNeedlessZeros() {
        assertThat(Percentage.of("40.50")).hasToString("40.5").isEqualTo(Percentage.of("40.5"));
        assertThat(Percentage.of("100.00")).hasToString("100").isEqualTo(Percentage.WHOLE);
        assertThat(Percentage.of("0.00")).hasToString("0").isEqualTo(Percentage.ZERO);
    }

    @Test
    void takesItsShareOfAnAmountRoundedHalfUpToThePenny() {
        assertThat(Percentage.of("60").of(Money.of("150000.00"))).isEqualTo(Money.of("90000.00"));
        assertThat(Percentage.of("50").of(Money.of("0.01"))).isEqualTo(Money.of("0.01"));
        assertThat(Percentage.of("49.99").of(Money.of("0.01"))).isEqualTo(Money.ZERO);
    }
}
