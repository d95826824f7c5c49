package org.concordat.membership.organisationtype.persistence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.concordat.membership.organisationtype.OrganisationType;
import org.concordat.membership.organisationtype.OrganisationTypes;
import org.concordat.membership.referencedata.persistence.JpaReferenceItems;

/** The organisation types in PostgreSQL. */
@Singleton
class JpaOrganisationTypes extends JpaReferenceItems<OrganisationType> implements OrganisationTypes {

    JpaOrganisationTypes(EntityManager entities) {
        super(OrganisationType.class, entities);
    }
}
