package org.concordat.membership.governance.seatcategory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.referencedata.ReferenceKeeping;

/** Keeps the list of seat categories, to which the seats of governance bodies refer. */
@Singleton
public class SeatCategoryKeeping extends ReferenceKeeping<SeatCategory> {

    SeatCategoryKeeping(SeatCategories seatCategories, Chronicle chronicle) {
        super(SeatCategory.TYPE, "seat category", seatCategories, chronicle);
    }

    @Transactional
    public SeatCategory create(String code, String name, Occasion occasion) {
        return add(new SeatCategory(code, name), occasion);
    }
}
