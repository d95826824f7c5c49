package org.concordat.membership.register.subregion.rest;

import java.util.UUID;
import org.concordat.membership.register.subregion.SubRegion;
import org.concordat.platform.http.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sub-region as callers see it. */
public record SubRegionView(
        UUID id,

        @Schema(maxLength = 50, examples = "greater-manchester")
        String code,

        @Schema(maxLength = 100, examples = "Greater Manchester")
        String name,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static SubRegionView of(SubRegion subRegion) {
        return new SubRegionView(subRegion.id(), subRegion.code(), subRegion.name(), subRegion.version());
    }
}
