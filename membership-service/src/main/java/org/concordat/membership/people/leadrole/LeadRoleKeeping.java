package org.concordat.membership.people.leadrole;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.referencedata.ReferenceKeeping;

/** Keeps the list of lead roles, to which contacts refer. */
@Singleton
public class LeadRoleKeeping extends ReferenceKeeping<LeadRole> {

    LeadRoleKeeping(LeadRoles leadRoles, Chronicle chronicle) {
        super(LeadRole.TYPE, "lead role", leadRoles, chronicle);
    }

    @Transactional
    public LeadRole create(String code, String name, Occasion occasion) {
        return add(new LeadRole(code, name), occasion);
    }
}
