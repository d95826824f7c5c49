package org.concordat.programme.register.subregion;

import java.util.UUID;
import org.concordat.programme.register.code.KnownCodes;

/** The parts of the region, as membership tells of them. */
public interface SubRegions extends KnownCodes<SubRegions.KnownSubRegion> {

    /** What membership says of a sub-region. */
    record KnownSubRegion(UUID id, String code) {}

    @Override
    default String name() {
        return "sub-region";
    }

    @Override
    default String keeper() {
        return "Membership";
    }
}
