package org.concordat.funding.award.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as callers see it. */
@Schema(name = "Claim")
public record ClaimView(
        @JsonUnwrapped ClaimState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static ClaimView of(Claim claim) {
        return new ClaimView(ClaimState.of(claim), claim.version());
    }

    public UUID id() {
        return state.id();
    }
}
