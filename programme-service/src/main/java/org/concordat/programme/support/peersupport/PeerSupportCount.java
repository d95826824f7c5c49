package org.concordat.programme.support.peersupport;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there was of one kind in a year. */
@Schema(description = "How much there was of one kind in a year; each step counts in the year of its own day")
public record PeerSupportCount(
        PeerSupportKind kind,

        @Min(0) long requested,

        @Min(0) long matched,

        @Min(0) long done) {

    static PeerSupportCount none(PeerSupportKind kind) {
        return new PeerSupportCount(kind, 0, 0, 0);
    }
}
