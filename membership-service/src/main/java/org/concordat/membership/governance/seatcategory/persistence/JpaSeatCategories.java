package org.concordat.membership.governance.seatcategory.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.governance.seatcategory.SeatCategories;
import org.concordat.membership.governance.seatcategory.SeatCategory;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;

/** The seat categories in PostgreSQL. */
@Singleton
class JpaSeatCategories extends JpaReferenceItems<SeatCategory> implements SeatCategories {

    JpaSeatCategories(EntityManager entities) {
        super(SeatCategory.class, entities);
    }
}
