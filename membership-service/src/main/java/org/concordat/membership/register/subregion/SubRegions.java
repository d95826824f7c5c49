package org.concordat.membership.register.subregion;

import static org.concordat.membership.register.subregion.SubRegionFact.SUB_REGION_AMENDED;
import static org.concordat.membership.register.subregion.SubRegionFact.SUB_REGION_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The sub-regions of the partnership, to which organisations refer. */
@Singleton
public class SubRegions extends ReferenceList<SubRegion> {

    SubRegions() {
        super(SubRegion.class, SUB_REGION_CREATED, SUB_REGION_AMENDED, "sub-region");
    }
}
