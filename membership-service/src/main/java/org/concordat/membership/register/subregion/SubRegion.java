package org.concordat.membership.register.subregion;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.membership.referencedata.ReferenceItemState;
import org.concordat.platform.change.AggregateType;

/** A part of the region by which members are grouped, such as a county. Data, not code. */
@Entity
public class SubRegion extends ReferenceItem {

    public static final AggregateType<SubRegion> TYPE = AggregateType.published(
            "sub-region", "membership.sub-regions", ReferenceItemState.class, ReferenceItemState::of);

    protected SubRegion() {}

    SubRegion(String code, String name) {
        super(code, name);
    }
}
