package org.concordat.membership.register.reorganisation;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reorganisation as callers see it, and as its history keeps it until it takes effect. */
public record ReorganisationSnapshot(
        UUID id,

        @Schema(description = "The first day of the new map")
        LocalDate effectiveOn,

        @Schema(description = "Follows from how many end and how many go on")
        ReorganisationKind kind,

        ReorganisationStatus status,

        @Size(max = 200) List<Predecessor> predecessors,
        @Size(max = 50) List<SuccessorView> successors,

        @Schema(nullable = true, maxLength = 2000) String reason,

        @Schema(
                nullable = true,
                maxLength = 2000,
                description = "Why it could not take effect although its day has come; it is tried again")
        String hindrance) {

    /** An organisation that goes on. */
    @Schema(name = "Successor")
    public record SuccessorView(
            @Schema(maxLength = 50) String key,

            @Schema(nullable = true, description = "Null for a new one until the reorganisation takes effect")
            UUID organisation,

            @Schema(description = "Whether it begins with the reorganisation")
            boolean beginning,

            @Schema(nullable = true, maxLength = 200, description = "Of a new one")
            String name,

            @Schema(nullable = true, maxLength = 50, description = "Of a new one")
            String type,

            @Schema(nullable = true, maxLength = 50, description = "Of a new one")
            String subRegion) {

        static SuccessorView of(Successor successor) {
            return new SuccessorView(
                    successor.key(),
                    successor.organisation(),
                    successor.begins(),
                    successor.name(),
                    successor.type(),
                    successor.subRegion());
        }
    }

    static ReorganisationSnapshot of(Reorganisation reorganisation) {
        return new ReorganisationSnapshot(
                reorganisation.id(),
                reorganisation.effectiveOn(),
                reorganisation.kind(),
                reorganisation.status(),
                reorganisation.predecessors(),
                reorganisation.successors().stream().map(SuccessorView::of).toList(),
                reorganisation.reason(),
                reorganisation.hindrance());
    }
}
