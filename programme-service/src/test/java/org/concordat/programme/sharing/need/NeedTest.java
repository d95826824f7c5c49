package org.concordat.programme.sharing.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeedTest {

    private final Need need = new Need("STAY_AT_HOME", described("HANDYPERSON"));

    private static NeedDetails described(String... services) {
        return new NeedDetails("Staying in my own home", null, List.of(services));
    }

    @Test
    void isMetBySeveralServicesOrNone() {
        need.amend(described("HANDYPERSON", "MEALS"));
        assertThat(need.state().details().services()).containsExactly("HANDYPERSON", "MEALS");
        need.amend(described());
        assertThat(need.state().details().services()).isEmpty();
    }

    @Test
    void namesAServiceOnce() {
        assertRefused("service-repeated", () -> need.amend(described("MEALS", "MEALS")));
        assertRefused("service-repeated", () -> new Need("STAY_AT_HOME", described("MEALS", "MEALS")));
        assertThat(need.state().details().services()).containsExactly("HANDYPERSON");
    }

    @Test
    void changesNoMoreOnceItIsWithdrawn() {
        need.withdraw("It is part of another");
        assertThat(need.state().withdrawnBecause()).isEqualTo("It is part of another");
        assertRefused("step-not-allowed", () -> need.withdraw("Again"));
        assertRefused("step-not-allowed", () -> need.amend(described()));
    }
}
