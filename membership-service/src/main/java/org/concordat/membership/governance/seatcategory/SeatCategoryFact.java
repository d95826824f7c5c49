package org.concordat.membership.governance.seatcategory;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a seat category. */
public enum SeatCategoryFact implements Fact<SeatCategory> {
    SEAT_CATEGORY_CREATED,
    SEAT_CATEGORY_AMENDED;

    @Override
    public AggregateType<SeatCategory> about() {
        return SeatCategory.TYPE;
    }
}
