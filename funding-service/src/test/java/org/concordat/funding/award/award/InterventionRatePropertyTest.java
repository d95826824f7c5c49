package org.concordat.funding.award.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.money.Money;

class InterventionRatePropertyTest {

    private static Money pence(long pence) {
        return Money.of("0.01").times(pence);
    }

    @Property
    void claimsInManyPartsArePaidWhatOneClaimWouldBe(
            @ForAll @IntRange(min = 1, max = 10_000_000) int grant,
            @ForAll @IntRange(max = 10_000_000) int match,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> parts) {
        var rate = new InterventionRate(pence(grant), pence(match));
        Money eligible = Money.ZERO;
        Money paid = Money.ZERO;
        for (int part : parts) {
            eligible = eligible.plus(pence(part));
            Money now = rate.payableOn(eligible).minus(paid);
            assertThat(now.isNegative()).isFalse();
            paid = paid.plus(now);
        }
        assertThat(paid).isEqualTo(rate.payableOn(eligible));
        assertThat(paid.compareTo(pence(grant))).isLessThanOrEqualTo(0);
    }

    @Property
    void allThatWasPlannedEarnsTheWholeGrant(
            @ForAll @IntRange(min = 1, max = 10_000_000) int grant, @ForAll @IntRange(max = 10_000_000) int match) {
        assertThat(new InterventionRate(pence(grant), pence(match)).payableOn(pence((long) grant + match)))
                .isEqualTo(pence(grant));
    }
}
