package org.concordat.membership.governance.body;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many voting seats must be there for the body to decide. */
@Embeddable
@Schema(name = "QuorumOnDay")
public record Quorum(
        @Schema(description = "Voting seats that must be there to decide") @Min(1)
        int votingSeats,

        @Size(max = 500) @Schema(nullable = true, description = "How the constitution puts it")
        String rule) {}
