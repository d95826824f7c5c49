package org.concordat.membership.governance.body;

import org.concordat.platform.problem.Refusal;

/** The chair is elected from the seats of the category that the body names for it, if it names one. */
final class ChairFromNamedCategory {

    private ChairFromNamedCategory() {}

    static void require(String named, Seat seat) {
        if (named != null && !named.equals(seat.category())) {
            throw Refusal.rule(
                    "chair-of-another-category",
                    "/seat",
                    "The chair is elected from %s; this seat is of %s. Elect another, or amend the body."
                            .formatted(named, seat.category()));
        }
    }
}
