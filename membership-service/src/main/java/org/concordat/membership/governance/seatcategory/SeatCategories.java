package org.concordat.membership.governance.seatcategory;

import static org.concordat.membership.governance.seatcategory.SeatCategoryFact.SEAT_CATEGORY_AMENDED;
import static org.concordat.membership.governance.seatcategory.SeatCategoryFact.SEAT_CATEGORY_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The seat categories of the partnership, to which the seats of governance bodies refer. */
@Singleton
public class SeatCategories extends ReferenceList<SeatCategory> {

    SeatCategories() {
        super(SeatCategory.class, SEAT_CATEGORY_CREATED, SEAT_CATEGORY_AMENDED, "seat category");
    }
}
