package org.concordat.membership.subscription.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription run at one of its versions. */
public record SubscriptionRunView(
        UUID id,
        @JsonUnwrapped RunScope scope,
        @JsonUnwrapped RunProgress progress,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    public static SubscriptionRunView of(SubscriptionRun run) {
        return new SubscriptionRunView(run.id(), run.scope(), run.progress(), run.version());
    }
}
