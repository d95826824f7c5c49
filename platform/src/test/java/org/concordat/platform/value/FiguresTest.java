package org.concordat.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void writesFiguresPlainly() {
        assertThat(Figures.plain(new BigDecimal("4113000.0000"))).isEqualTo("4113000");
        assertThat(Figures.plain(new BigDecimal("2.5000"))).isEqualTo("2.5");
        assertThat(Figures.plain(new BigDecimal("0.0000"))).isEqualTo("0");
    }
}
