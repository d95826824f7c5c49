package org.concordat.membership.people.leadrole;

import jakarta.persistence.Entity;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.referencedata.ReferenceItem;
import org.concordat.platform.referencedata.ReferenceItemState;

/** What a person may lead at an organisation, such as information governance. Data, not code. */
@Entity
public class LeadRole extends ReferenceItem {

    public static final AggregateType<LeadRole> TYPE = AggregateType.internal("lead-role", ReferenceItemState::of);

    protected LeadRole() {}

    public LeadRole(String code, String name) {
        super(code, name);
    }
}
