package org.concordat.membership.register.organisationtype;

import static org.concordat.membership.register.organisationtype.OrganisationTypeFact.ORGANISATION_TYPE_AMENDED;
import static org.concordat.membership.register.organisationtype.OrganisationTypeFact.ORGANISATION_TYPE_CREATED;

import jakarta.inject.Singleton;
import org.concordat.platform.referencedata.ReferenceList;

/** The organisation types of the partnership, to which organisations and rate cards refer. */
@Singleton
public class OrganisationTypes extends ReferenceList<OrganisationType> {

    OrganisationTypes() {
        super(OrganisationType.class, ORGANISATION_TYPE_CREATED, ORGANISATION_TYPE_AMENDED, "organisation type");
    }
}
