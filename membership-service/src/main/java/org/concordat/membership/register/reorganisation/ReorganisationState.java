package org.concordat.membership.register.reorganisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reorganisation as the other services see it, all that they need to move what they hold. */
public record ReorganisationState(
        UUID id,

        @Schema(description = "The first day of the new map")
        LocalDate effectiveOn,

        ReorganisationKind kind,

        @Size(max = 200) @Schema(description = "Who ended on the day before")
        List<PredecessorState> predecessors,

        @Size(max = 50) @Schema(description = "Who goes on or begins")
        List<SuccessorState> successors) {

    /**
     * @param successor who takes over its projects, targets and awards; {@code null} when nobody does
     * @param successors all that follow it, that one first
     */
    public record PredecessorState(
            UUID organisation,

            @Schema(
                    nullable = true,
                    description = "Who takes over its projects, targets and awards; null when nobody does")
            UUID successor,

            @Size(max = 50)
            @Schema(description = "All that follow it; the one that takes over what cannot be divided is the first")
            List<UUID> successors) {}

    /** Whom the new map has. */
    public record SuccessorState(
            UUID organisation,
            @Size(max = 200) String name,
            @Size(max = 50) String type,
            @Size(max = 50) String subRegion) {

        static SuccessorState of(Organisation organisation) {
            return new SuccessorState(
                    organisation.id(), organisation.name(), organisation.type(), organisation.subRegion());
        }
    }

    static ReorganisationState of(Reorganisation reorganisation, List<Organisation> successors) {
        return new ReorganisationState(
                reorganisation.id(),
                reorganisation.effectiveOn(),
                reorganisation.kind(),
                reorganisation.predecessors().stream()
                        .map(predecessor -> {
                            List<UUID> followers = reorganisation.followersOf(predecessor);
                            return new PredecessorState(
                                    predecessor.organisation(),
                                    followers.stream().findFirst().orElse(null),
                                    followers);
                        })
                        .toList(),
                successors.stream().map(SuccessorState::of).toList());
    }
}
