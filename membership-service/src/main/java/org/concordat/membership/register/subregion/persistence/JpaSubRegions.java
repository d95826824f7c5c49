package org.concordat.membership.register.subregion.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;
import org.concordat.membership.register.subregion.SubRegion;
import org.concordat.membership.register.subregion.SubRegions;

/** The sub-regions in PostgreSQL. */
@Singleton
class JpaSubRegions extends JpaReferenceItems<SubRegion> implements SubRegions {

    JpaSubRegions(EntityManager entities) {
        super(SubRegion.class, entities);
    }
}
