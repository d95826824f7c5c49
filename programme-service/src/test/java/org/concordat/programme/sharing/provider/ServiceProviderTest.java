package org.concordat.programme.sharing.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceProviderTest {

    private static final LocalDate APRIL = LocalDate.of(2008, 4, 1);

    private final ServiceProvider provider = provider(null);

    private static ServiceProvider provider(LocalDate until) {
        return new ServiceProvider(UUID.randomUUID(), "HANDYPERSON", new ProviderTerm(APRIL, until));
    }

    @Test
    void runsAServiceForADayAtLeast() {
        assertThat(provider(APRIL).term().until()).isEqualTo(APRIL);
        assertRefused("term-ends-before-it-starts", () -> provider(APRIL.minusDays(1)));
        provider.amend(new ProviderTerm(APRIL, APRIL));
        assertRefused("term-ends-before-it-starts", () -> provider.amend(new ProviderTerm(APRIL, APRIL.minusDays(1))));
        assertThat(provider.term().until()).isEqualTo(APRIL);
    }

    @Test
    void changesNoMoreOnceItIsWithdrawn() {
        provider.withdraw("It never did");
        assertThat(provider.state().withdrawnBecause()).isEqualTo("It never did");
        assertRefused("step-not-allowed", () -> provider.withdraw("Again"));
        assertRefused("step-not-allowed", () -> provider.amend(new ProviderTerm(APRIL, null)));
    }
}
