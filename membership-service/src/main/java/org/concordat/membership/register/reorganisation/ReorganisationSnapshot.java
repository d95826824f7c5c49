package org.concordat.membership.register.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A reorganisation as its history keeps it until it takes effect. */
record ReorganisationSnapshot(
        UUID id,
        LocalDate effectiveOn,
        ReorganisationKind kind,
        ReorganisationStatus status,
        String hindrance,
        List<Predecessor> predecessors,
        List<String> successors) {

    static ReorganisationSnapshot of(Reorganisation reorganisation) {
        return new ReorganisationSnapshot(
                reorganisation.id(),
                reorganisation.effectiveOn(),
                reorganisation.kind(),
                reorganisation.status(),
                reorganisation.hindrance(),
                reorganisation.predecessors(),
                reorganisation.successors().stream()
                        .map(successor -> successor.isNew()
                                ? successor.key() + ": " + successor.name()
                                : successor.key() + ": " + successor.organisation())
                        .toList());
    }
}
