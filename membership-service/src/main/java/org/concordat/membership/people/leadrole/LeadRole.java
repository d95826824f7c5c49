package org.concordat.membership.people.leadrole;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.platform.journal.AggregateType;

/** What a person may lead at an organisation, such as information governance. Data, not code. */
@Entity
public class LeadRole extends ReferenceItem {

    public static final AggregateType TYPE = AggregateType.untold("lead-role");

    protected LeadRole() {}

    LeadRole(String code, String name) {
        super(code, name);
    }
}
