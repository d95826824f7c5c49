package org.concordat.programme.support.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as callers see it, alone and in lists. */
@Schema(name = "Visit", description = "A visit of the partnership to an organisation")
public record VisitView(
        @JsonUnwrapped VisitState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public VisitView(UUID id, UUID organisation, VisitDetails details, long version) {
        this(new VisitState(id, organisation, details), version);
    }

    static VisitView of(Visit visit) {
        return new VisitView(VisitState.of(visit), visit.version());
    }
}
