package org.concordat.membership.register.subregion;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** A part of the region by which members are grouped, such as a county. Data, not code. */
@Entity
public class SubRegion extends ReferenceItem {

    public static final AggregateType<SubRegion> TYPE = AggregateType.published(
            "sub-region", "membership.sub-regions", ReferenceItemState.class, ReferenceItemState::of);

    protected SubRegion() {}

    public SubRegion(String code, String name) {
        super(code, name);
    }
}
