package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided. */
@Embeddable
public record Resolution(
        @Enumerated(EnumType.STRING) DecisionOutcome outcome,

        @Schema(nullable = true, description = "What was approved, or put to the vote; null for a deferral")
        Money amount,

        @Size(max = 2000) @Schema(nullable = true, description = "Why, without the name of a person")
        String decisionReason,

        @Size(max = 1000)
        @Schema(nullable = true, description = "What must be answered first; null when it is put off to a meeting")
        String question,

        @Schema(nullable = true, description = "To which meeting it is put off; null when to a question, or not at all")
        UUID deferredTo,

        @Schema(nullable = true, description = "The body above, after the quorum was missed twice")
        UUID referredTo,

        @Schema(nullable = true, description = "The id that the award has; null unless approved")
        UUID award) {

    public static Resolution voted(DecisionOutcome outcome, Money amount, String reason) {
        return new Resolution(outcome, amount, reason, null, null, null, null);
    }

    public static Resolution deferred(String question, UUID meeting, String reason) {
        return new Resolution(DecisionOutcome.DEFERRED, null, reason, question, meeting, null, null);
    }

    Resolution approved(UUID award) {
        return new Resolution(DecisionOutcome.APPROVED, amount, decisionReason, null, null, null, award);
    }

    Resolution reserved() {
        return new Resolution(DecisionOutcome.RESERVED, amount, decisionReason, null, null, null, null);
    }

    public Resolution referred(UUID body) {
        return new Resolution(outcome, amount, decisionReason, question, deferredTo, body, award);
    }
}
