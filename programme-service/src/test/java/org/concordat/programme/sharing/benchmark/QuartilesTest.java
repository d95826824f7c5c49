package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.sharing.benchmark.Costs.exact;

import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    private static Quartiles of(String... amounts) {
        return Quartiles.of(Stream.of(amounts).map(Costs::exact).toList());
    }

    private static List<String> inPounds(Quartiles quartiles) {
        return Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
                .map(ExactCost::toThePenny)
                .map(Money::toString)
                .toList();
    }

    @Test
    void ofFiveAreTheThreeInTheMiddleInOrder() {
        assertThat(inPounds(of("30", "10", "50", "20", "40"))).containsExactly("£20.00", "£30.00", "£40.00");
    }

    @Test
    void betweenTwoValuesStandOnTheStraightLine() {
        assertThat(inPounds(of("1", "2", "3", "4", "5", "6"))).containsExactly("£2.25", "£3.50", "£4.75");
        assertThat(inPounds(of("1", "2", "4", "8", "16", "32", "64"))).containsExactly("£3.00", "£8.00", "£24.00");
        assertThat(inPounds(of("1", "1", "1", "1", "1", "1", "1", "9"))).containsExactly("£1.00", "£1.00", "£1.00");
    }

    @Test
    void aCostOnABorderIsOfTheLowerQuarter() {
        Quartiles quartiles = of("10", "20", "30", "40", "50");
        assertThat(quartiles.quarterOf(exact("9"))).isEqualTo(1);
        assertThat(quartiles.quarterOf(exact("20"))).isEqualTo(1);
        assertThat(quartiles.quarterOf(exact("20.01"))).isEqualTo(2);
        assertThat(quartiles.quarterOf(exact("30"))).isEqualTo(2);
        assertThat(quartiles.quarterOf(exact("30.01"))).isEqualTo(3);
        assertThat(quartiles.quarterOf(exact("40"))).isEqualTo(3);
        assertThat(quartiles.quarterOf(exact("40.01"))).isEqualTo(4);
    }
}
