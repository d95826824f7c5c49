package org.concordat.funding.decision.decision;

import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * What of a call's budget no approval has taken.
 *
 * @param budget of the call
 * @param approved what its approvals come to
 */
record Headroom(Money budget, Money approved) {

    Money left() {
        return budget.minus(approved);
    }

    boolean covers(Money amount) {
        return amount.compareTo(left()) <= 0;
    }

    /** @throws Refusal 409 with what is left, when it does not reach for more of an award */
    void requireCovers(Money increase) {
        if (!covers(increase)) {
            throw Refusal.conflict(
                    "call-headroom-exceeded",
                    "The call has a headroom of %s, which does not cover the increase of %s. Wait until money is released, or have less proposed."
                            .formatted("£" + left().amount(), "£" + increase.amount()));
        }
    }

    /** What was carried stands: the application is on the reserve list. */
    Refusal refusal(Money amount) {
        return Refusal.conflict(
                        "call-headroom-exceeded",
                        "The call has a headroom of %s, which does not cover %s. The application is on the reserve list; decide it again when money is released."
                                .formatted("£" + left().amount(), "£" + amount.amount()))
                .standing();
    }
}
