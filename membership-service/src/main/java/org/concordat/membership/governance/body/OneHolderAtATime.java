package org.concordat.membership.governance.body;

import java.util.Collection;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/** Nobody holds a seat while somebody else does; terms on a seat do not overlap. */
final class OneHolderAtATime {

    private OneHolderAtATime() {}

    static void require(Term appointed, Collection<Term> others) {
        others.stream()
                .filter(other -> other.isOf(appointed.seat()) && other.period().overlaps(appointed.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "seat-taken",
                            "Somebody holds this seat from %s. Let them resign first, or send other days."
                                    .formatted(other.period()),
                            List.of("resignation"));
                });
    }
}
