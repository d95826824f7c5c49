package org.concordat.programme.sharing.framework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework agreement as callers see it. */
@Schema(name = "Framework", description = "An agreement with a supplier that organisations buy by until it ends")
public record FrameworkView(
        @JsonUnwrapped FrameworkState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static FrameworkView of(Framework framework) {
        return new FrameworkView(FrameworkState.of(framework), framework.version());
    }

    public UUID id() {
        return state.id();
    }
}
