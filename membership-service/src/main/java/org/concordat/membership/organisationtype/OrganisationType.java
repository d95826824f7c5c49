package org.concordat.membership.organisationtype;

import jakarta.persistence.Entity;
import org.concordat.membership.Aggregate;
import org.concordat.platform.journal.AggregateType;

/** A kind of public body, such as a district council. Data, not code: each region has its own kinds. */
@Entity
public class OrganisationType extends Aggregate {

    public static final AggregateType TYPE = new AggregateType("organisation-type", "membership.organisation-types");

    private String code;
    private String name;
    private boolean council;

    protected OrganisationType() {}

    OrganisationType(String code, String name, boolean council) {
        this.code = code;
        this.name = name;
        this.council = council;
    }

    void amend(String name, boolean council) {
        this.name = name;
        this.council = council;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** True for the kinds that count as councils when savings are reckoned. */
    public boolean isCouncil() {
        return council;
    }
}
