package org.concordat.programme.project.stage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The recorded decision at a gate; what has been decided stays. */
@Embeddable
@Schema(description = "The recorded decision at a gate")
public record GateDecision(
        @Enumerated(EnumType.STRING) Gate gate,
        @Enumerated(EnumType.STRING) GateOutcome outcome,
        @JsonUnwrapped DecisionRecord decided,

        @Size(max = 2000)
        @Schema(nullable = true, description = "Of CONDITIONS: what is to be met; null otherwise")
        @Column(name = "gate_conditions")
        String conditions) {

    public GateDecision {
        gate.requirePossible(outcome);
        if ((outcome == GateOutcome.CONDITIONS) != (conditions != null)) {
            throw Refusal.rule(
                    "conditions-unclear",
                    "/conditions",
                    "A gate that ends CONDITIONS says which they are, and no other does.");
        }
    }
}
