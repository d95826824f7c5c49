package org.concordat.programme.project.success;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class VerdictCountTest {

    @Example
    void isTheShareOfYesAmongThoseThatAnswered() {
        assertThat(VerdictCount.of(2, 1, 0).successRate()).isEqualTo("0.67");
        assertThat(VerdictCount.of(0, 3, 1).successRate()).isEqualTo("0.00");
        assertThat(VerdictCount.of(5, 0, 0).successRate()).isEqualTo("1.00");
        assertThat(VerdictCount.of(2, 1, 1).answered()).isEqualTo(4);
    }

    @Example
    void isUnknownWhenNobodyAnswered() {
        assertThat(VerdictCount.of(0, 0, 0).successRate()).isNull();
    }

    @Property
    void isNeverBelowNothingNorAboveAll(
            @ForAll @LongRange(max = 11_000) long yes,
            @ForAll @LongRange(max = 11_000) long partly,
            @ForAll @LongRange(min = 1, max = 11_000) long no) {
        var rate = new BigDecimal(VerdictCount.of(yes, partly, no).successRate());
        assertThat(rate).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }
}
