package org.concordat.programme.support.peer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A peer as callers see it. */
@Schema(name = "Peer", description = "Somebody accredited to help other organisations")
public record PeerView(
        @JsonUnwrapped PeerState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    static PeerView of(Peer peer) {
        return new PeerView(PeerState.of(peer), peer.version());
    }
}
