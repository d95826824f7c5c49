package org.concordat.membership.governance.seatcategory;

import static org.concordat.membership.governance.seatcategory.SeatCategoryFact.SEAT_CATEGORY_AMENDED;
import static org.concordat.membership.governance.seatcategory.SeatCategoryFact.SEAT_CATEGORY_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.referencedata.ReferenceKeeping;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Keeps the list of seat categories, to which the seats of governance bodies refer. */
@Singleton
public class SeatCategoryKeeping extends ReferenceKeeping<SeatCategory> {

    SeatCategoryKeeping(SeatCategories seatCategories, Changes changes) {
        super(SEAT_CATEGORY_CREATED, SEAT_CATEGORY_AMENDED, "seat category", seatCategories, changes);
    }

    @Transactional
    public SeatCategory create(String code, String name, EffectiveDate effective) {
        return add(new SeatCategory(code, name), effective);
    }
}
