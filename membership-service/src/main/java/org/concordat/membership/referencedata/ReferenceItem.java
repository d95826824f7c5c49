package org.concordat.membership.referencedata;

import jakarta.persistence.MappedSuperclass;
import org.concordat.platform.change.Aggregate;

/** Something that each region names for itself, known by a code. Data, not code. */
@MappedSuperclass
public abstract class ReferenceItem extends Aggregate {

    private String code;
    private String name;

    protected ReferenceItem() {}

    protected ReferenceItem(String code, String name) {
        this.code = code;
        this.name = name;
    }

    protected void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
