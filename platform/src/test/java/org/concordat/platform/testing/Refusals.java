package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.platform.problem.Refusal;

/** Asserts that a step is refused, and as what. */
public final class Refusals {

    private Refusals() {}

    /** @param type the last part of the problem's type, such as {@code step-not-allowed} */
    public static void assertRefused(String type, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }
}
