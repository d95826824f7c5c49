package org.concordat.membership.governance.seatcategory.rest;

import java.util.UUID;
import org.concordat.membership.governance.seatcategory.SeatCategory;
import org.concordat.platform.http.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat category as callers see it. */
public record SeatCategoryView(
        UUID id,

        @Schema(maxLength = 50, examples = "COUNTY_CHIEF_EXECUTIVES")
        String code,

        @Schema(maxLength = 100, examples = "County chief executives")
        String name,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    static SeatCategoryView of(SeatCategory seatCategory) {
        return new SeatCategoryView(
                seatCategory.id(), seatCategory.code(), seatCategory.name(), seatCategory.version());
    }
}
