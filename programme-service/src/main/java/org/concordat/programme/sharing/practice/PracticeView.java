package org.concordat.programme.sharing.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A practice as callers see it. */
@Schema(name = "Practice", description = "What works in one organisation, so that others learn from it")
public record PracticeView(
        @JsonUnwrapped PracticeState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static PracticeView of(Practice practice) {
        return new PracticeView(PracticeState.of(practice), practice.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID source() {
        return state.source();
    }
}
