package org.concordat.membership.people.leadrole;

import static org.concordat.membership.people.leadrole.LeadRoleFact.LEAD_ROLE_AMENDED;
import static org.concordat.membership.people.leadrole.LeadRoleFact.LEAD_ROLE_CREATED;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.concordat.membership.referencedata.ReferenceKeeping;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Keeps the list of lead roles, to which contacts refer. */
@Singleton
public class LeadRoleKeeping extends ReferenceKeeping<LeadRole> {

    LeadRoleKeeping(LeadRoles leadRoles, Changes changes) {
        super(LEAD_ROLE_CREATED, LEAD_ROLE_AMENDED, "lead role", leadRoles, changes);
    }

    @Transactional
    public LeadRole create(String code, String name, EffectiveDate effective) {
        return add(new LeadRole(code, name), effective);
    }
}
