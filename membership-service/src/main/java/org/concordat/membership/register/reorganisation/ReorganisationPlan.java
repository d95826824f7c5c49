package org.concordat.membership.register.reorganisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;

/**
 * Who ends and who goes on from a day on. Each predecessor ends once, follows not itself, and names the one successor that
 * takes over what it had; it names none exactly when there is none.
 */
public record ReorganisationPlan(LocalDate effectiveOn, List<Predecessor> predecessors, List<Successor> successors) {

    public ReorganisationPlan {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        Set<String> keys = successors.stream().map(Successor::key).collect(Collectors.toSet());
        if (keys.size() < successors.size()) {
            throw Refusal.rule(
                    "successor-key-twice", "/successors", "Two successors have the same key. Give each its own.");
        }
        Set<UUID> staying = new HashSet<>();
        for (Successor successor : successors) {
            if (successor.organisation() != null && !staying.add(successor.organisation())) {
                throw Refusal.rule(
                        "successor-twice",
                        "/successors",
                        "The organisation %s is named as successor twice. Name it once."
                                .formatted(successor.organisation()));
            }
        }
        Set<UUID> ending = new HashSet<>();
        for (Predecessor predecessor : predecessors) {
            requireItsSuccessor(predecessor, keys);
            if (!ending.add(predecessor.organisation())) {
                throw Refusal.rule(
                        "predecessor-twice",
                        "/predecessors",
                        "The organisation %s is named as predecessor twice. Name it once, with the successor that takes over."
                                .formatted(predecessor.organisation()));
            }
            if (staying.contains(predecessor.organisation())) {
                throw Refusal.rule(
                        "predecessor-follows-itself",
                        "/predecessors",
                        "The organisation %s cannot both end and go on. Leave it out of the predecessors, and amend it instead."
                                .formatted(predecessor.organisation()));
            }
        }
    }

    public ReorganisationKind kind() {
        return ReorganisationKind.of(predecessors.size(), successors.size());
    }

    private static void requireItsSuccessor(Predecessor predecessor, Set<String> keys) {
        boolean named = predecessor.successor() != null;
        if (named ? !keys.contains(predecessor.successor()) : !keys.isEmpty()) {
            throw Refusal.rule(
                    "predecessor-names-its-successor",
                    "/predecessors",
                    keys.isEmpty()
                            ? "Nobody follows in an abolition. Leave successor out, or name the successors."
                            : "Each predecessor names the successor that takes over its projects, targets and awards, by its key: %s."
                                    .formatted(String.join(
                                            ", ", keys.stream().sorted().toList())));
        }
        if (predecessor.contactsMove() && !named) {
            throw Refusal.rule(
                    "contacts-need-a-successor",
                    "/predecessors",
                    "Nobody follows in an abolition, so contacts have nowhere to move. Leave contactsMove out.");
        }
    }
}
