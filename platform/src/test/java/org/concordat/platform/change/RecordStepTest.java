package org.concordat.platform.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class RecordStepTest {

    private enum Door {
        OPEN,
        SHUT,
        WALLED_UP
    }

    private enum Step implements RecordStep<Door> {
        SHUTTING(Door.OPEN),
        OPENING(Door.SHUT),
        WALLING_UP(Door.SHUT);

        private final Door from;

        Step(Door from) {
            this.from = from;
        }

        @Override
        public Set<Door> from() {
            return Set.of(from);
        }

        @Override
        public boolean isOffered() {
            return this != WALLING_UP;
        }
    }

    @Test
    void aStepThatMayFollowIsTaken() {
        RecordStep.require("A door", Door.OPEN, Step.SHUTTING);
        RecordStep.require("A door", Door.SHUT, Step.WALLING_UP);
    }

    @Test
    void aStepThatMayNotFollowIsRefusedWithThoseThatMay() {
        assertThatThrownBy(() -> RecordStep.require("A door", Door.SHUT, Step.SHUTTING))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
                    assertThat(refusal.allowed()).containsExactly("OPENING");
                    assertThat(refusal.getMessage())
                            .isEqualTo("A door that is SHUT allows no SHUTTING. It allows: OPENING.");
                });
    }

    @Test
    void whatNothingFollowsIsAtItsEnd() {
        assertThat(RecordStep.allowedFrom(Door.WALLED_UP, Step.class)).isEmpty();
        assertThatThrownBy(() -> RecordStep.require("A door", Door.WALLED_UP, Step.OPENING))
                .hasMessage("A door that is WALLED_UP allows no OPENING. It is at its end.");
    }
}
