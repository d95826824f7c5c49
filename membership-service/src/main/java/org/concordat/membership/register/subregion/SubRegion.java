package org.concordat.membership.register.subregion;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.platform.journal.AggregateType;

/** A part of the region by which members are grouped, such as a county. Data, not code. */
@Entity
public class SubRegion extends ReferenceItem {

    public static final AggregateType TYPE = new AggregateType("sub-region", "membership.sub-regions");

    protected SubRegion() {}

    SubRegion(String code, String name) {
        super(code, name);
    }
}
