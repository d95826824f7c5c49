package org.concordat.membership.register.reorganisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reorganisation at its present version. */
public record ReorganisationView(
        @JsonUnwrapped ReorganisationSnapshot state,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    public static ReorganisationView of(Reorganisation reorganisation) {
        return new ReorganisationView(ReorganisationSnapshot.of(reorganisation), reorganisation.version());
    }
}
