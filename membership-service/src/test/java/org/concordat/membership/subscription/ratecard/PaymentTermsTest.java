package org.concordat.membership.subscription.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class PaymentTermsTest {

    @Test
    void eachReminderFollowsTheOneBefore() {
        assertThat(new PaymentTerms(30, List.of(7, 8, 21)).reminderDays()).containsExactly(7, 8, 21);
        for (List<Integer> outOfOrder : List.of(List.of(7, 7), List.of(7, 21, 8))) {
            assertThatThrownBy(() -> new PaymentTerms(30, outOfOrder))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("reminders-out-of-order"));
        }
    }
}
