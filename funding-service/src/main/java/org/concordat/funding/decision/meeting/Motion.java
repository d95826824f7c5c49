package org.concordat.funding.decision.meeting;

import java.util.List;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What is put to the vote.
 *
 * @param amount to be approved or recommended
 * @param conditions what the applicant must do for it
 */
public record Motion(Money amount, List<Condition> conditions) {

    public Motion {
        conditions = List.copyOf(conditions);
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "amount-not-above-zero", "/amount", "A body approves an amount above zero. Send 0.01 or more.");
        }
    }
}
