package org.concordat.programme.workstream.rest;

import java.util.UUID;
import org.concordat.platform.http.HasVersion;
import org.concordat.programme.workstream.WorkstreamKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workstream kind as callers see it. */
@Schema(name = "WorkstreamKind", description = "What an activity can be")
public record WorkstreamKindView(
        UUID id,

        @Schema(maxLength = 50, examples = "TOOLS_AND_GUIDANCE", description = "How activities refer to the kind")
        String code,

        @Schema(maxLength = 200, examples = "Tools and guidance")
        String name,

        @Schema(description = "True when nobody would pay for it alone, so it saves nothing")
        boolean overhead,

        @Schema(description = "Grows with each change; also the ETag")
        long version)
        implements HasVersion {

    static WorkstreamKindView of(WorkstreamKind kind) {
        return new WorkstreamKindView(kind.id(), kind.code(), kind.name(), kind.isOverhead(), kind.version());
    }
}
