package org.concordat.membership.people.leadrole;

import static org.concordat.membership.people.leadrole.LeadRoleFact.LEAD_ROLE_AMENDED;
import static org.concordat.membership.people.leadrole.LeadRoleFact.LEAD_ROLE_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The lead roles of the partnership, to which contacts refer. */
@Singleton
public class LeadRoles extends ReferenceList<LeadRole> {

    LeadRoles() {
        super(LeadRole.class, LEAD_ROLE_CREATED, LEAD_ROLE_AMENDED, "lead role");
    }
}
