package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.sharing.benchmark.Costs.cost;
import static org.concordat.programme.sharing.benchmark.Costs.share;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class CostModelTest {

    @Test
    void isStaffTimeWithOverheadAndWhatElseItCostByVolume() {
        // (1,250.5 × 16.40 × 1.35 + 3,000) ÷ 4,000 = 30,686.07 ÷ 4,000
        assertThat(cost("1250.5", "16.40", "0.35", "3000", 4000).unitCost()).isEqualTo(Money.of("7.67"));
        assertThat(cost("100", "20", "0", "0", 100).unitCost()).isEqualTo(Money.of("20"));
        assertThat(cost("100", "20", "10", "0", 100).unitCost()).isEqualTo(Money.of("220"));
        assertThat(cost("0", "20", "0.5", "50", 100).unitCost()).isEqualTo(Money.of("0.50"));
        assertThat(cost("0", "0", "0", "0", 1).unitCost()).isEqualTo(Money.ZERO);
    }

    @Test
    void isRoundedHalfUpToThePennyAndComparedUnrounded() {
        assertThat(share("1.01", 2).unitCost()).isEqualTo(Money.of("0.51"));
        assertThat(share("1", 3).unitCost()).isEqualTo(Money.of("0.33"));
        assertThat(share("1", 3).exactCost()).isGreaterThan(share("0.33", 1).exactCost());
        assertThat(share("1", 3).exactCost()).isEqualByComparingTo(share("2", 6).exactCost());
    }

    @Test
    void halfOfACostIsDecidedBeforeRounding() {
        assertThat(share("1", 3).exactCost().isAtMostHalfOf(share("2", 3).exactCost()))
                .isTrue();
        assertThat(share("1.01", 3).exactCost().isAtMostHalfOf(share("2", 3).exactCost()))
                .isFalse();
        // 0.335 is more than half of 0.665, though both round to what looks like half
        assertThat(share("67", 200).exactCost().isAtMostHalfOf(share("133", 200).exactCost()))
                .isFalse();
    }

    @Test
    void refusesAVolumeOfNothing() {
        assertRefused("benchmark-without-volume", () -> share("10", 0).requireSound());
        share("10", 1).requireSound();
    }

    @Test
    void refusesCostsOfLessThanNothing() {
        assertRefused("negative-cost", () -> cost("1", "-0.01", "0", "0", 1).requireSound());
        assertRefused("negative-cost", () -> cost("1", "0", "0", "-0.01", 1).requireSound());
        cost("0", "0", "0", "0", 1).requireSound();
    }

    @Test
    void isTheSameHoweverManyDecimalsWereSent() {
        assertThat(cost("1250.5", "16.4", "0.350", "3000.00", 4000))
                .isEqualTo(cost("1250.50", "16.40", "0.3500", "3000", 4000));
    }

    @Test
    void takesTheNotationsOfItsBounds() {
        assertThat("0,9999999.99,12.5,7".split(",")).allMatch(hours -> hours.matches(CostModel.STAFF_HOURS));
        assertThat("10000000,1.234,-1,1.".split(",")).noneMatch(hours -> hours.matches(CostModel.STAFF_HOURS));
        assertThat("0,0.3512,9.9999,10,10.0".split(",")).allMatch(share -> share.matches(CostModel.OVERHEAD));
        assertThat("10.0001,11,0.12345,-0.1".split(",")).noneMatch(share -> share.matches(CostModel.OVERHEAD));
    }

    @Test
    void theLargestThatIsTakenIsStillMoney() {
        CostModel largest = cost("9999999.99", "999999999.99", "10", "999999999.99", 1);
        assertThat(largest.unitCost().amount()).isGreaterThan(BigDecimal.TEN.pow(17));
        assertThat(largest.exactCost().towards(largest.exactCost(), 3).toThePenny())
                .isEqualTo(largest.unitCost());
    }
}
