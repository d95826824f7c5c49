package org.concordat.funding.application.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.concordat.funding.call.call.CallMother;
import org.concordat.funding.call.call.Priority;
import org.junit.jupiter.api.Test;

class WeightedScoreTest {

    private static final List<Priority> PRIORITIES = CallMother.priorities("60", "39.99", "0.01");

    private static BigDecimal of(int one, int two, int three) {
        return WeightedScore.of(
                List.of(new Score("P1", one, "a"), new Score("P2", two, "b"), new Score("P3", three, "c")), PRIORITIES);
    }

    @Test
    void isTheSumOfWeightTimesScoreOverFive() {
        assertThat(of(4, 3, 0)).isEqualByComparingTo("71.994");
        assertThat(of(0, 0, 1)).isEqualByComparingTo("0.002");
    }

    @Test
    void goesFromNothingToAHundred() {
        assertThat(of(0, 0, 0)).isEqualByComparingTo("0");
        assertThat(of(5, 5, 5)).isEqualByComparingTo("100");
    }

    @Property
    void growsWithEachScore(
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 4) int two,
            @ForAll @IntRange(max = 4) int three) {
        BigDecimal before = of(one, two, three);
        assertThat(of(one + 1, two, three)).isGreaterThan(before);
        assertThat(of(one, two + 1, three)).isGreaterThan(before);
        assertThat(of(one, two, three + 1)).isGreaterThan(before);
        assertThat(before).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }
}
