package org.concordat.programme.support.peersupport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Peer support as callers see it, alone and in lists. */
@Schema(name = "PeerSupport", description = "A review by a peer of another organisation, or mentoring")
public record PeerSupportView(
        @JsonUnwrapped PeerSupportState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public PeerSupportView(
            UUID id,
            UUID organisation,
            PeerSupportKind kind,
            String subject,
            LocalDate requestedOn,
            PeerSupportStatus status,
            UUID peer,
            LocalDate matchedOn,
            LocalDate doneOn,
            String outcome,
            String cancelledBecause,
            long version) {
        this(
                new PeerSupportState(
                        id,
                        organisation,
                        kind,
                        subject,
                        requestedOn,
                        status,
                        peer,
                        matchedOn,
                        doneOn,
                        outcome,
                        cancelledBecause),
                version);
    }

    static PeerSupportView of(PeerSupport support) {
        return new PeerSupportView(PeerSupportState.of(support), support.version());
    }
}
