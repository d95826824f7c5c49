package org.concordat.funding.award.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award as callers see it. */
@Schema(name = "Award")
public record AwardView(
        @JsonUnwrapped AwardState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    public static AwardView of(Award award) {
        return new AwardView(AwardState.of(award), award.version());
    }

    public UUID id() {
        return state.id();
    }
}
