package org.concordat.membership.register.subregion;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.referencedata.ReferenceKeeping;

/** Keeps the list of sub-regions, to which organisations refer. */
@Singleton
public class SubRegionKeeping extends ReferenceKeeping<SubRegion> {

    SubRegionKeeping(SubRegions subRegions, Chronicle chronicle) {
        super(SubRegion.TYPE, "sub-region", subRegions, chronicle);
    }

    @Transactional
    public SubRegion create(String code, String name, Occasion occasion) {
        return add(new SubRegion(code, name), occasion);
    }
}
