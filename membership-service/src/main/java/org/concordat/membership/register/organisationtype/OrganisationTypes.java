package org.concordat.membership.register.organisationtype;

import org.concordat.membership.referencedata.ReferenceItems;

/** The organisation types of the partnership. */
public interface OrganisationTypes extends ReferenceItems<OrganisationType> {}
