package org.concordat.membership.governance.body;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.problem.Refusal;

/** One person has one vote: nobody holds two voting seats of a body at a time. */
final class OneVotingSeatEach {

    private OneVotingSeatEach() {}

    static void require(Term appointed, Collection<Term> others, Predicate<UUID> isVoting) {
        others.stream()
                .filter(other -> other.holder().equals(appointed.holder())
                        && isVoting.test(other.seat())
                        && other.period().overlaps(appointed.period()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.rule(
                            "one-voting-seat-each",
                            "/holder",
                            "This contact holds the voting seat %s from %s. Appoint somebody else, or as an observer."
                                    .formatted(other.seat(), other.period()));
                });
    }
}
