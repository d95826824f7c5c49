package org.concordat.programme.register.subregion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps which sub-regions there are. */
@ApplicationScoped
public class SubRegionLearning {

    private final SubRegions subRegions;

    SubRegionLearning(SubRegions subRegions) {
        this.subRegions = subRegions;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(SubRegions.KnownSubRegion subRegion, long version) {
        subRegions.learn(subRegion, version);
    }
}
