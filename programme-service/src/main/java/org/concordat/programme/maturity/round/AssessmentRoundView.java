package org.concordat.programme.maturity.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round as callers see it. */
@Schema(name = "AssessmentRound", description = "A time in which organisations answer a questionnaire")
public record AssessmentRoundView(
        @JsonUnwrapped AssessmentRoundState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static AssessmentRoundView of(AssessmentRound round) {
        return new AssessmentRoundView(AssessmentRoundState.of(round), round.version());
    }

    public UUID id() {
        return state.id();
    }
}
