package org.concordat.membership.governance.body;

import java.util.UUID;
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

    /** @param seat {@code null} when it is about none */
    public static BodyReceipt of(Body body, UUID seat) {
        return new BodyReceipt(body.id(), seat, body.version());
    }
}
