package org.concordat.programme.support.peer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A peer as its history and its answers show it. */
public record PeerState(
        UUID id,

        @Schema(description = "Membership answers who this is to those who may know")
        UUID contact,

        @JsonUnwrapped PeerDetails details,
        LocalDate accreditedOn,

        @Schema(nullable = true, description = "Null while it is in the pool")
        LocalDate retiredOn) {

    static PeerState of(Peer peer) {
        return new PeerState(peer.id(), peer.contact(), peer.details(), peer.accreditedOn(), peer.retiredOn());
    }
}
