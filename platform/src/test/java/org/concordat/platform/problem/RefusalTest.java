package org.concordat.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aStandingRefusalSaysTheSame() {
        Refusal refusal = Refusal.conflict("no-places", "You are on the waiting list.", List.of("cancellation"));
        Refusal standing = refusal.standing();
        assertThat(refusal.isStanding()).isFalse();
        assertThat(standing.isStanding()).isTrue();
        assertThat(standing.reason()).isEqualTo(refusal.reason());
        assertThat(standing.type()).isEqualTo("no-places");
        assertThat(standing.allowed()).containsExactly("cancellation");
        assertThat(standing).hasMessage("You are on the waiting list.");
    }

    @Test
    void whatARuleForbidsCarriesTheRulesName() {
        Refusal refusal = Refusal.forbidden("observer-cannot-vote", "An observer has no vote.");
        assertThat(refusal.reason()).isEqualTo(Refusal.Reason.FORBIDDEN);
        assertThat(refusal.type()).isEqualTo("observer-cannot-vote");
    }
}
