package org.concordat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void looksAtTheSecondHalfAlone() {
        Trend trend = Trend.of(List.of(10, 20, 40, 80, 100, 100, 100, 100));

        assertThat(trend.mean()).isEqualTo(100);
        assertThat(trend.growth()).isZero();
        assertThat(trend.isFlat()).isTrue();
    }

    @Test
    void seesWhatGrowsBySteps() {
        Trend trend = Trend.of(List.of(100, 100, 100, 100, 100, 104, 108, 112));

        assertThat(trend.growth()).isCloseTo(12, within(1e-9));
        assertThat(trend.isFlat()).isFalse();
    }

    @Test
    void takesAFigureThatGoesUpAndDownForFlat() {
        assertThat(Trend.of(List.of(0, 0, 0, 0, 100, 108, 92, 100)).isFlat()).isTrue();
    }

    @Test
    void takesAFigureThatFallsForFlat() {
        assertThat(Trend.of(List.of(100, 100, 100, 60)).isFlat()).isTrue();
    }
}
