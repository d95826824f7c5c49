package org.concordat.funding.decision.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in a list; its seats, conditions and policy it shows itself. */
@Schema(name = "DecisionSummary")
public record DecisionSummaryView(
        UUID id,
        @JsonUnwrapped DecisionSubject subject,
        @JsonUnwrapped DecidedBy decidedBy,
        @JsonUnwrapped Resolution resolution,
        Count count,

        @Schema(nullable = true, description = "The meeting to which a delegated decision was reported; null before")
        UUID reportedTo) {}
