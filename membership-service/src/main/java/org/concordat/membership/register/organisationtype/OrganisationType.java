package org.concordat.membership.register.organisationtype;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.platform.change.AggregateType;

/** A kind of public body, such as a district council. Data, not code: each region has its own kinds. */
@Entity
public class OrganisationType extends ReferenceItem {

    public static final AggregateType<OrganisationType> TYPE = AggregateType.published(
            "organisation-type",
            "membership.organisation-types",
            OrganisationTypeState.class,
            OrganisationTypeState::of);

    private boolean council;

    protected OrganisationType() {}

    OrganisationType(String code, String name, boolean council) {
        super(code, name);
        this.council = council;
    }

    void amend(String name, boolean council) {
        rename(name);
        this.council = council;
    }

    /** True for the kinds that count as councils when savings are reckoned. */
    public boolean isCouncil() {
        return council;
    }
}
