package org.concordat.membership.people.leadrole;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a lead role. */
public enum LeadRoleFact implements Fact<LeadRole> {
    LEAD_ROLE_CREATED,
    LEAD_ROLE_AMENDED;

    @Override
    public AggregateType<LeadRole> about() {
        return LeadRole.TYPE;
    }
}
