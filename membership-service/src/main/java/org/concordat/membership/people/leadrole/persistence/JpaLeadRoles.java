package org.concordat.membership.people.leadrole.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.people.leadrole.LeadRole;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;

/** The lead roles in PostgreSQL. */
@Singleton
class JpaLeadRoles extends JpaReferenceItems<LeadRole> implements LeadRoles {

    JpaLeadRoles(EntityManager entities) {
        super(LeadRole.class, entities);
    }
}
