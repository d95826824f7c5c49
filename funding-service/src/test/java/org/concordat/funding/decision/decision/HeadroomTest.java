package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class HeadroomTest {

    private static final Headroom FORTY_THOUSAND = new Headroom(Money.pounds(100_000), Money.pounds(60_000));

    @Test
    void coversWhatIsLeftAndNotAPennyMore() {
        assertThat(FORTY_THOUSAND.left()).isEqualTo(Money.pounds(40_000));
        assertThat(FORTY_THOUSAND.covers(Money.of("40000.00"))).isTrue();
        assertThat(FORTY_THOUSAND.covers(Money.of("40000.01"))).isFalse();
    }

    @Test
    void theRefusalNamesTheHeadroom() {
        Refusal refusal = FORTY_THOUSAND.refusal(Money.pounds(60_000));
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
        assertThat(refusal).hasMessageContaining("£40000.00").hasMessageContaining("£60000.00");
    }
}
