package org.concordat.programme.support.peer;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a peer works, and what it is good at. */
public record PeerDetails(
        @Schema(description = "The organisation that it works for, which it never helps as a peer")
        UUID organisation,

        @Size(max = Peer.MOST_SKILLS) @Schema(description = "What it is good at; none says who it is")
        List<@Size(max = 100) String> skills) {

    public PeerDetails {
        skills = List.copyOf(skills);
    }
}
