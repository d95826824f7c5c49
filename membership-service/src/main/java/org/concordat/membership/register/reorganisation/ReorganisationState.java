package org.concordat.membership.register.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;

/** A reorganisation as the other services are told of it, all that they need to move what they hold. */
public record ReorganisationState(
        UUID id,
        LocalDate effectiveOn,
        ReorganisationKind kind,
        List<PredecessorTold> predecessors,
        List<SuccessorTold> successors) {

    /** @param successor who takes over its projects, targets and awards; {@code null} when nobody does */
    public record PredecessorTold(UUID organisation, UUID successor) {}

    /** Whom the new map has. */
    public record SuccessorTold(UUID organisation, String name, String type, String subRegion) {

        static SuccessorTold of(Organisation organisation) {
            return new SuccessorTold(
                    organisation.id(), organisation.name(), organisation.type(), organisation.subRegion());
        }
    }

    static ReorganisationState of(Reorganisation reorganisation, List<Organisation> successors) {
        return new ReorganisationState(
                reorganisation.id(),
                reorganisation.effectiveOn(),
                reorganisation.kind(),
                reorganisation.reorganised().successions().stream()
                        .map(succession -> new PredecessorTold(succession.predecessor(), succession.successor()))
                        .toList(),
                successors.stream().map(SuccessorTold::of).toList());
    }
}
