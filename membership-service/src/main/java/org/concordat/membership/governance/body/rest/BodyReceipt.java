package org.concordat.membership.governance.body.rest;

import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.SeatTerms;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step at a seat answers: nobody by name, because the answer is kept for the case that it is repeated. */
public record BodyReceipt(
        @Schema(description = "The body") UUID id,

        @Schema(nullable = true, description = "The seat, when it is about one")
        UUID seat,

        @Schema(description = "The body's version; grows with each change")
        long version)
        implements HasVersion {

    static BodyReceipt of(Body body) {
        return new BodyReceipt(body.id(), null, body.version());
    }

    static BodyReceipt of(SeatTerms seat) {
        return new BodyReceipt(seat.body(), seat.id(), seat.version());
    }
}
