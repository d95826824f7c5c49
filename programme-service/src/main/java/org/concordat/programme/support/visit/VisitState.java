package org.concordat.programme.support.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as its events, its history and all answers show it. */
public record VisitState(
        UUID id,

        @Schema(description = "Who was visited; it stays so when another organisation follows")
        UUID organisation,

        @JsonUnwrapped VisitDetails details) {

    static VisitState of(Visit visit) {
        return new VisitState(visit.id(), visit.organisation(), visit.details());
    }
}
