package org.concordat.funding.fund.fund;

import org.concordat.platform.problem.Refusal;

/** "Subscription income received credits the fund that is marked to take it": so at most one fund is marked. */
final class OneFundTakesSubscriptions {

    private OneFundTakesSubscriptions() {}

    /** @param marked the fund that is marked at present, or {@code null} */
    static void check(Fund candidate, Fund marked) {
        if (candidate.takesSubscriptions() && marked != null && !marked.id().equals(candidate.id())) {
            throw Refusal.rule(
                    "one-fund-takes-subscriptions",
                    "/takesSubscriptions",
                    "The fund %s takes the subscriptions. Set its takesSubscriptions to false first."
                            .formatted(marked.code()));
        }
    }
}
