package org.concordat.programme.programme.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class WorkstreamKindTest {

    private final WorkstreamKind kind = new WorkstreamKind("SUPPORT", "Support", false);

    @Test
    void canBecomeAnOverheadBeforeItIsUsed() {
        kind.countAsOverhead(true, false);
        assertThat(kind.state().overhead()).isTrue();
    }

    @Test
    void staysWhatItIsOnceAnActivityIsOfThisKind() {
        kind.countAsOverhead(false, true);
        assertThatThrownBy(() -> kind.countAsOverhead(true, true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("workstream-kind-in-use"));
        assertThat(kind.state().overhead()).isFalse();
    }

    @Test
    void takesAnotherName() {
        kind.rename("Member support");
        assertThat(kind.name()).isEqualTo("Member support");
    }
}
