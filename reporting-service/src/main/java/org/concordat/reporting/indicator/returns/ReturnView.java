package org.concordat.reporting.indicator.returns;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A return as callers see it. */
@Schema(name = "Return", description = "What an organisation returns for a period")
public record ReturnView(
        @JsonUnwrapped ReturnState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static ReturnView of(Return returned) {
        return new ReturnView(ReturnState.of(returned), returned.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
