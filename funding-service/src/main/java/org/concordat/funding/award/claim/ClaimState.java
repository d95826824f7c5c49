package org.concordat.funding.award.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as its events and its history show it. */
public record ClaimState(
        UUID id,
        @JsonUnwrapped ClaimDetails details,
        ClaimStatus status,

        @Size(max = Claim.MOST_LINES) @Schema(description = "Empty when an instalment is asked for")
        List<ClaimLine> lines,

        LocalDate submittedOn,

        @Schema(nullable = true, description = "What the grant pays on it; null until it is approved")
        Money payable,

        @Schema(nullable = true, description = "What was paid; less than payable where some is retained")
        Money paid,

        @Schema(nullable = true) LocalDate paidOn,
        @Size(max = 200) @Schema(nullable = true) String paymentReference,
        @Size(max = 1000) @Schema(nullable = true) String returnedBecause) {

    static ClaimState of(Claim claim) {
        return claim.state();
    }
}
