package org.concordat.programme.project.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class HoldTest {

    private static final LocalDate DAY = LocalDate.of(2009, 1, 5);

    private static void refuses(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(Refusal.Reason.CONFLICT);
            assertThat(refusal.type()).isEqualTo(type);
        });
    }

    @Test
    void isPutOnHoldForAReasonAndResumed() {
        Hold held = Hold.NONE.by("No staff", DAY);
        assertThat(held.isOn()).isTrue();
        assertThat(held.because()).isEqualTo("No staff");
        assertThat(held.heldOn()).isEqualTo(DAY);
        assertThat(held.resumed()).isEqualTo(Hold.NONE);
        refuses("project-on-hold", () -> held.by("again", DAY));
        refuses("project-on-hold", held::requireOff);
        refuses("project-not-on-hold", Hold.NONE::resumed);
        Hold.NONE.requireOff();
    }

    @Test
    void whatTheAwardHoldsUpGoesOnWhenTheAwardDoes() {
        Hold suspended = Hold.NONE.award(true, DAY);
        assertThat(suspended.isOn()).isTrue();
        assertThat(suspended.because()).isEqualTo("The award is suspended");
        refuses("award-suspended", suspended::resumed);
        assertThat(suspended.award(false, DAY.plusDays(9))).isEqualTo(Hold.NONE);
    }

    @Test
    void anAwardThatGoesOnDoesNotResumeWhatSomebodyPutOnHold() {
        Hold both = Hold.NONE.by("No staff", DAY).award(true, DAY.plusDays(1));
        Hold still = both.award(false, DAY.plusDays(9));
        assertThat(still.isOn()).isTrue();
        assertThat(still.because()).isEqualTo("No staff");
        assertThat(still.heldOn()).isEqualTo(DAY);
        assertThat(both.resumed().isOn()).isTrue();
    }
}
