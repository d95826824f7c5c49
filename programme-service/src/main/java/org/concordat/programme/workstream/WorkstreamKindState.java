package org.concordat.programme.workstream;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workstream kind as other services see it. */
public record WorkstreamKindState(
        UUID id,
        @Size(max = 50) String code,
        @Size(max = 200) String name,

        @Schema(description = "True when nobody would pay for it alone")
        boolean overhead) {

    static WorkstreamKindState of(WorkstreamKind kind) {
        return new WorkstreamKindState(kind.id(), kind.code(), kind.name(), kind.isOverhead());
    }
}
