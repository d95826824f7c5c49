package org.concordat.membership.register.organisationtype.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;
import org.concordat.membership.register.organisationtype.OrganisationType;
import org.concordat.membership.register.organisationtype.OrganisationTypes;

/** The organisation types in PostgreSQL. */
@Singleton
class JpaOrganisationTypes extends JpaReferenceItems<OrganisationType> implements OrganisationTypes {

    JpaOrganisationTypes(EntityManager entities) {
        super(OrganisationType.class, entities);
    }
}
