package org.concordat.programme.support.limit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support limit as callers see it, alone and in lists. */
@Schema(name = "SupportLimit", description = "How much support in a quarter an organisation said it can take")
public record SupportLimitView(
        @JsonUnwrapped SupportLimitState state,

        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public SupportLimitView(UUID id, UUID organisation, int perQuarter, LocalDate statedOn, long version) {
        this(new SupportLimitState(id, organisation, perQuarter, statedOn), version);
    }

    static SupportLimitView of(SupportLimit limit) {
        return new SupportLimitView(SupportLimitState.of(limit), limit.version());
    }
}
