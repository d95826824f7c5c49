package org.concordat.programme.support.peersupport;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Peer support as its events, its history and all answers show it. */
public record PeerSupportState(
        UUID id,

        @Schema(description = "Who asked for it") UUID organisation,

        PeerSupportKind kind,

        @Size(max = 2000) @Schema(description = "What it is to be about; names no person")
        String subject,

        LocalDate requestedOn,
        PeerSupportStatus status,

        @Schema(nullable = true, description = "Id of the peer; null until it is matched")
        UUID peer,

        @Schema(nullable = true, description = "Null until it is matched")
        LocalDate matchedOn,

        @Schema(nullable = true, description = "Null until it is done")
        LocalDate doneOn,

        @Size(max = 4000) @Schema(nullable = true, description = "What came of it; null until it is done")
        String outcome,

        @Size(max = 2000) @Schema(nullable = true, description = "Null unless it was cancelled")
        String cancelledBecause) {

    static PeerSupportState of(PeerSupport support) {
        return new PeerSupportState(
                support.id(),
                support.organisation(),
                support.kind(),
                support.subject(),
                support.requestedOn(),
                support.status(),
                support.peer(),
                support.matchedOn(),
                support.doneOn(),
                support.outcome(),
                support.cancelledBecause());
    }
}
