package org.concordat.funding.decision.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.Interest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat as it took part in a decision; no person is named. */
@Embeddable
public record SeatRecord(
        UUID seat,
        @Size(max = 50) String category,

        @Schema(nullable = true, description = "For which it was held; null when it was vacant")
        UUID organisation,

        @Size(max = 200)
        @Schema(nullable = true, description = "What that organisation was called; null when it is not known")
        String organisationName,

        @Schema(description = "False for an observer") boolean voting,

        @Schema(description = "In the room when the item closed")
        boolean present,

        @Schema(description = "True when the deputy came") boolean deputy,

        @Enumerated(EnumType.STRING)
        @Schema(nullable = true, description = "The interest that it declared; null for none")
        Interest declaredInterest,

        @Schema(description = "Whether a conflict was found, declared or not")
        boolean conflictFound,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Null when it has no vote that counts")
        Choice choice,

        @Column(name = "recorded_by_clerk")
        @Schema(nullable = true, description = "Whether the clerk recorded the vote for it; null without a vote")
        Boolean recordedByClerk) {

    boolean standsInConflict() {
        return conflictFound || declaredInterest != null;
    }

    boolean mayVote() {
        return voting && organisation != null && present && !standsInConflict();
    }
}
