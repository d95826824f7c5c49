package org.concordat.reporting.region;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.reporting.known.DatedFacts;

/** The parts of the region. */
@Singleton
public class SubRegionFacts extends DatedFacts<SubRegionFacts.SubRegion, SubRegionFacts.SubRegion> {

    /** A part of the region. */
    public record SubRegion(@NotNull String code, @NotNull String name) {}

    SubRegionFacts() {
        super("sub_region", 1, "membership.sub-regions", SubRegion.class, SubRegion.class);
    }

    @Override
    public List<SubRegion> of(SubRegion told) {
        return List.of(told);
    }
}
