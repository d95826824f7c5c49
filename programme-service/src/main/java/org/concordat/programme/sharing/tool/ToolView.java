package org.concordat.programme.sharing.tool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tool as callers see it. */
@Schema(name = "Tool", description = "A tool or guidance that the partnership publishes, and who works with it")
public record ToolView(
        @JsonUnwrapped ToolState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static ToolView of(Tool tool) {
        return new ToolView(ToolState.of(tool), tool.version());
    }

    public UUID id() {
        return state.id();
    }
}
