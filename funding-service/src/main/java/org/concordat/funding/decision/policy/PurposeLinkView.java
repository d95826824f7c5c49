package org.concordat.funding.decision.policy;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two applications that an officer has linked, because they are for one purpose. */
@Schema(name = "PurposeLink")
public record PurposeLinkView(
        UUID id,

        @Schema(description = "The application with the lower id")
        UUID application,

        @Schema(description = "The one it is linked with") UUID other,

        @Size(max = 1000) String reason,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it no longer holds; null while it does")
        String removedBecause,

        @Schema(description = "Also the ETag") long version)
        implements HasVersion {

    public static PurposeLinkView of(PurposeLink link) {
        return new PurposeLinkView(
                link.id(),
                link.lowerApplication(),
                link.higherApplication(),
                link.reason(),
                link.removedBecause(),
                link.version());
    }
}
