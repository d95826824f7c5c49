package org.concordat.platform.referencedata;

import jakarta.persistence.MappedSuperclass;
import org.concordat.platform.change.Aggregate;

/** An entry of a list that each partnership keeps for itself: data, not code. The code stays, since records refer to it. */
@MappedSuperclass
public abstract class ReferenceItem extends Aggregate {

    private String code;
    private String name;

    protected ReferenceItem() {}

    protected ReferenceItem(String code, String name) {
        this.code = code;
        this.name = name;
    }

    public void rename(String name) {
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
