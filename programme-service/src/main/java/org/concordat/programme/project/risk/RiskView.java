package org.concordat.programme.project.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A risk as callers see it. */
@Schema(name = "Risk")
public record RiskView(
        @JsonUnwrapped RiskState state,

        @Schema(description = "The highest register in which it appears")
        RiskLevel level,

        long version)
        implements HasVersion {

    public UUID id() {
        return state.id();
    }
}
