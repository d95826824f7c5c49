package org.concordat.membership.people.leadrole;

import jakarta.persistence.Entity;
import org.concordat.membership.referencedata.ReferenceItem;
import org.concordat.membership.referencedata.ReferenceItemState;
import org.concordat.platform.change.AggregateType;

/** What a person may lead at an organisation, such as information governance. Data, not code. */
@Entity
public class LeadRole extends ReferenceItem {

    public static final AggregateType<LeadRole> TYPE = AggregateType.internal("lead-role", ReferenceItemState::of);

    protected LeadRole() {}

    LeadRole(String code, String name) {
        super(code, name);
    }
}
