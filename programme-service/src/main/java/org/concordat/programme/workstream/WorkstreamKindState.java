package org.concordat.programme.workstream;

import java.util.UUID;

/** A workstream kind as other services see it. */
public record WorkstreamKindState(UUID id, String code, String name, boolean overhead) {

    static WorkstreamKindState of(WorkstreamKind kind) {
        return new WorkstreamKindState(kind.id(), kind.code(), kind.name(), kind.isOverhead());
    }
}
