package org.concordat.membership.seatcategory.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;
import org.concordat.membership.seatcategory.SeatCategories;
import org.concordat.membership.seatcategory.SeatCategory;

/** The seat categories in PostgreSQL. */
@Singleton
class JpaSeatCategories extends JpaReferenceItems<SeatCategory> implements SeatCategories {

    JpaSeatCategories(EntityManager entities) {
        super(SeatCategory.class, entities);
    }
}
