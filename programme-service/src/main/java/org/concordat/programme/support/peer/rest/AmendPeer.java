package org.concordat.programme.support.peer.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.support.peer.PeerDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a peer: what is left out stays, and what is sent replaces. */
public record AmendPeer(
        @Schema(description = "The organisation that it works for now")
        UUID organisation,

        @Size(min = 1, max = 20) @Schema(description = "Replaces all of them")
        List<@NotBlank @Size(max = 100) String> skills,

        @Schema(nullable = true) LocalDate effectiveOn,

        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<PeerDetails> {

    @Override
    public PeerDetails applyTo(PeerDetails present) {
        return new PeerDetails(
                MergePatch.kept(organisation, present.organisation()), MergePatch.kept(skills, present.skills()));
    }
}
