package org.concordat.membership.governance.seatcategory;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** Whom a seat on a governance body is for, such as county chief executives. Data, not code. */
@Entity
public class SeatCategory extends ReferenceItem {

    public static final AggregateType<SeatCategory> TYPE =
            AggregateType.internal("seat-category", ReferenceItemState::of);

    protected SeatCategory() {}

    public SeatCategory(String code, String name) {
        super(code, name);
    }
}
