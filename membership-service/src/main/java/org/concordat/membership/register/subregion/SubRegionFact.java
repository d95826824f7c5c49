package org.concordat.membership.register.subregion;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a sub-region. */
@Meaning("Parts of the region")
public enum SubRegionFact implements Fact<SubRegion> {
    @Meaning("A part of the region was added")
    SUB_REGION_CREATED,
    @Meaning("It got another name")
    SUB_REGION_AMENDED;

    @Override
    public AggregateType<SubRegion> about() {
        return SubRegion.TYPE;
    }
}
