package org.concordat.membership.governance.body;

import java.util.Collection;
import java.util.List;
import org.concordat.platform.problem.Refusal;

/** A body has one chair at a time. */
final class OneChairAtATime {

    private OneChairAtATime() {}

    static void require(Chairing elected, Collection<Chairing> others) {
        others.stream()
                .filter(other -> other.period().overlaps(elected.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "chair-taken",
                            "The holder of seat %s chairs from %s. Let them leave the chair first, or send other days."
                                    .formatted(other.seat(), other.period()),
                            List.of("chair-departure"));
                });
    }
}
