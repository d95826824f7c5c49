package org.concordat.membership.subregion;

import jakarta.persistence.Entity;
import org.concordat.membership.Aggregate;
import org.concordat.platform.journal.AggregateType;

/** A part of the region by which members are grouped, such as a county. Data, not code. */
@Entity
public class SubRegion extends Aggregate {

    public static final AggregateType TYPE = new AggregateType("sub-region", "membership.sub-regions");

    private String code;
    private String name;

    protected SubRegion() {}

    SubRegion(String code, String name) {
        this.code = code;
        this.name = name;
    }

    void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
