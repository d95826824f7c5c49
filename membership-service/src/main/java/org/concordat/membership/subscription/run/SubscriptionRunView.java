package org.concordat.membership.subscription.run;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription run at one of its versions. */
public record SubscriptionRunView(
        UUID id,
        @JsonUnwrapped RunScope scope,
        RunState state,

        @Schema(description = "Organisations invited so far")
        long raised,

        @Schema(description = "Organisations skipped so far")
        long skipped,

        @Schema(description = "Organisations to deal with") long total,

        @Size(max = 500) @Schema(nullable = true, description = "Why it failed, when it did")
        String failure,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    public static SubscriptionRunView of(SubscriptionRun run) {
        return new SubscriptionRunView(
                run.id(),
                run.scope(),
                run.state(),
                run.raised(),
                run.skipped(),
                run.total(),
                run.failure(),
                run.version());
    }
}
