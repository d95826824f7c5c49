package org.concordat.membership.governance.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body is, as callers see it; who sits there its composition says. */
@Schema(name = "GovernanceBody")
public record GovernanceBodyView(
        UUID id,
        @JsonUnwrapped BodyDetails details,
        @JsonUnwrapped Period period,

        @Size(max = 1000) @Schema(description = "The first one first; each is in force until the next")
        List<Quorums.InForce> quorums,

        long version)
        implements HasVersion {

    public static GovernanceBodyView of(Body body) {
        return new GovernanceBodyView(
                body.id(), body.details(), body.period(), body.quorums().inOrder(), body.version());
    }
}
