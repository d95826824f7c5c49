package org.concordat.programme.support.advisory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An advisory as callers see it, alone and in lists. */
@Schema(name = "Advisory", description = "A warning, newsletter or policy update")
public record AdvisoryView(
        @JsonUnwrapped AdvisoryState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public AdvisoryView(
            UUID id,
            AdvisoryDetails details,
            Audience audience,
            Instant publishedAt,
            int recipients,
            String withdrawnBecause,
            long version) {
        this(new AdvisoryState(id, details, audience, publishedAt, recipients, withdrawnBecause), version);
    }

    static AdvisoryView of(Advisory advisory) {
        return new AdvisoryView(AdvisoryState.of(advisory), advisory.version());
    }
}
