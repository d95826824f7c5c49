package org.concordat.programme.sharing.framework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A framework agreement as its events, its history and all answers show it. */
public record FrameworkState(
        UUID id,
        @JsonUnwrapped FrameworkDetails details,

        @Size(max = Framework.MOST_USES) @Schema(description = "In the order in which they were recorded")
        List<FrameworkUse> uses) {

    static FrameworkState of(Framework framework) {
        return new FrameworkState(framework.id(), framework.details(), framework.uses());
    }
}
