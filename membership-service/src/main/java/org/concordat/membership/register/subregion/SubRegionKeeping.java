package org.concordat.membership.register.subregion;

import static org.concordat.membership.register.subregion.SubRegionFact.SUB_REGION_AMENDED;
import static org.concordat.membership.register.subregion.SubRegionFact.SUB_REGION_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.referencedata.ReferenceKeeping;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Keeps the list of sub-regions, to which organisations refer. */
@Singleton
public class SubRegionKeeping extends ReferenceKeeping<SubRegion> {

    SubRegionKeeping(SubRegions subRegions, Changes changes) {
        super(SUB_REGION_CREATED, SUB_REGION_AMENDED, "sub-region", subRegions, changes);
    }

    @Transactional
    public SubRegion create(String code, String name, EffectiveDate effective) {
        return add(new SubRegion(code, name), effective);
    }
}
