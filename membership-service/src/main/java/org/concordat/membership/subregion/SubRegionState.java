package org.concordat.membership.subregion;

import java.util.UUID;

/** A sub-region as the other services are told of it. */
public record SubRegionState(UUID id, String code, String name) {

    static SubRegionState of(SubRegion subRegion) {
        return new SubRegionState(subRegion.id(), subRegion.code(), subRegion.name());
    }
}
