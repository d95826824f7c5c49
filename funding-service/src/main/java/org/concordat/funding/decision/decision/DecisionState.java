package org.concordat.funding.decision.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as its events, its history and its pack show it: organisations and seats, and no person. */
public record DecisionState(
        UUID id,
        @JsonUnwrapped DecisionSubject subject,
        @JsonUnwrapped DecidedBy decidedBy,
        @JsonUnwrapped Resolution resolution,

        @Size(max = Condition.MOST) @Schema(description = "What the applicant must do for the money")
        List<Condition> conditions,

        @Schema(description = "The policy as it was applied")
        AppliedPolicy policyApplied,

        @Size(max = Decision.MOST_OTHERS)
        @Schema(description = "Flagged: other applications for the same purpose that were added up")
        List<CountedOther> countedWith,

        Count count,

        @Size(max = Decision.MOST_SEATS) @Schema(description = "The seats as they took part; none when delegated")
        List<SeatRecord> seats,

        @Schema(description = "True when it was taken between meetings on the body's behalf")
        boolean delegated,

        @Schema(nullable = true, description = "The meeting to which a delegated decision was reported; null before")
        UUID reportedTo) {

    static DecisionState of(Decision decision) {
        return new DecisionState(
                decision.id(),
                decision.subject(),
                decision.decidedBy(),
                decision.resolution(),
                decision.conditions(),
                decision.policy(),
                decision.countedOthers(),
                decision.count(),
                decision.seats(),
                decision.isDelegated(),
                decision.reportedTo());
    }
}
