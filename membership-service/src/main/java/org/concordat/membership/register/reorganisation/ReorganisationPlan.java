package org.concordat.membership.register.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan of a reorganisation. Each predecessor ends once, follows not itself, and names the one successor that takes over
 * what it had; it names none exactly when there is none.
 */
@Schema(name = "PlanReorganisation")
public record ReorganisationPlan(
        @NotNull @Schema(examples = "2009-04-01", description = "The first day of the new map; past or to come")
        LocalDate effectiveOn,

        @NotNull @Size(min = 1, max = 200) @Schema(description = "Who ends on the day before")
        List<@NotNull @Valid Predecessor> predecessors,

        @Size(max = 50) @Schema(description = "Who goes on; left out when the predecessors are abolished")
        List<@NotNull @Valid Successor> successors,

        @Size(max = 2000) @Schema(description = "Why; kept in the history of all organisations concerned")
        String reason) {

    public ReorganisationPlan {
        successors = successors == null ? List.of() : successors;
    }

    void requireConsistent() {
        Set<String> keys = successors.stream().map(Successor::key).collect(Collectors.toSet());
        if (keys.size() < successors.size()) {
            throw Refusal.rule(
                    "successor-key-twice", "/successors", "Two successors have the same key. Give each its own.");
        }
        Set<UUID> staying = new HashSet<>();
        for (Successor successor : successors) {
            successor.requireThereOrDescribed();
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
        requireOthers(predecessor, keys);
        if (predecessor.contactsMove() && !named) {
            throw Refusal.rule(
                    "contacts-need-a-successor",
                    "/predecessors",
                    "Nobody follows in an abolition, so contacts have nowhere to move. Leave contactsMove out.");
        }
    }

    private static void requireOthers(Predecessor predecessor, Set<String> keys) {
        List<String> others = predecessor.alsoFollowedBy() == null ? List.of() : predecessor.alsoFollowedBy();
        if (!keys.containsAll(others)) {
            throw Refusal.rule(
                    "unknown-successor",
                    "/predecessors",
                    "alsoFollowedBy names other successors of this plan by their keys: %s."
                            .formatted(keys.stream().sorted().collect(Collectors.joining(", "))));
        }
    }
}
