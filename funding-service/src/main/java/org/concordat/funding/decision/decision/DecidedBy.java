package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body decided, when and how. */
@Embeddable
public record DecidedBy(
        UUID body,

        @Size(max = 200) @Schema(description = "What the body was called")
        String bodyName,

        @Enumerated(EnumType.STRING) DecisionKind kind,
        LocalDate decidedOn,

        @Schema(nullable = true, description = "Null for a delegated decision")
        UUID meeting,

        @Schema(nullable = true, description = "The item of its agenda; null for a delegated decision")
        UUID item,

        @Schema(nullable = true, description = "The seat that presided over the item; null for a delegated decision")
        UUID presiding) {

    static DecidedBy delegate(UUID body, String bodyName, LocalDate decidedOn) {
        return new DecidedBy(body, bodyName, DecisionKind.DECISION, decidedOn, null, null, null);
    }
}
