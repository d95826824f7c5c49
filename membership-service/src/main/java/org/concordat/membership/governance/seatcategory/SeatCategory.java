package org.concordat.membership.governance.seatcategory;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.membership.referencedata.ReferenceItemState;
import org.concordat.platform.change.AggregateType;

/** Whom a seat on a governance body is for, such as county chief executives. Data, not code. */
@Entity
public class SeatCategory extends ReferenceItem {

    public static final AggregateType<SeatCategory> TYPE =
            AggregateType.internal("seat-category", ReferenceItemState::of);

    protected SeatCategory() {}

    SeatCategory(String code, String name) {
        super(code, name);
    }
}
