package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.sharing.benchmark.Costs.share;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

class UnitCostTest {

    private static final UUID COUNCIL = UUID.randomUUID();
    private static final UUID NEIGHBOUR = UUID.randomUUID();

    private final UnitCost cost = new UnitCost(
            COUNCIL,
            new CostedChannel("BLUE_BADGE", "POST", new FinancialYear(2008)),
            new UnitCostDetails(share("100", 10), false));

    @Test
    void isAmendedWhileItCounts() {
        cost.amend(new UnitCostDetails(share("100", 20), true));
        assertThat(cost.state().cost().unitCost()).isEqualTo(Money.of("5"));
        assertThat(cost.state().shown()).isTrue();
        cost.amend(new UnitCostDetails(share("100", 20), false));
        assertThat(cost.state().shown()).isFalse();
    }

    @Test
    void hasAVolumeWhateverIsAmended() {
        assertRefused("benchmark-without-volume", () -> cost.amend(new UnitCostDetails(share("100", 0), false)));
        assertThat(cost.state().cost().volume()).isEqualTo(10);
    }

    @Test
    void changesNoMoreOnceItIsWithdrawn() {
        cost.withdraw("Of another year");
        assertThat(cost.state().withdrawnBecause()).isEqualTo("Of another year");
        assertRefused("step-not-allowed", () -> cost.withdraw("Again"));
        assertRefused("step-not-allowed", () -> cost.amend(new UnitCostDetails(share("100", 20), true)));
    }

    private boolean isSeenBy(boolean all, UUID own) {
        return new Sight(all, Optional.ofNullable(own)).includes(UnitCostView.of(cost));
    }

    @Test
    void isSeenByItsOrganisationAndByOthersOnlyWhileThatAgrees() {
        assertThat(isSeenBy(false, COUNCIL)).isTrue();
        assertThat(isSeenBy(true, null)).isTrue();
        assertThat(isSeenBy(false, NEIGHBOUR)).isFalse();
        assertThat(isSeenBy(false, null)).isFalse();
        cost.amend(new UnitCostDetails(share("100", 10), true));
        assertThat(isSeenBy(false, NEIGHBOUR)).isTrue();
        assertThat(isSeenBy(false, null)).isTrue();
        cost.withdraw("Of another year");
        assertThat(isSeenBy(false, NEIGHBOUR)).isFalse();
        assertThat(isSeenBy(false, COUNCIL)).isTrue();
    }
}
