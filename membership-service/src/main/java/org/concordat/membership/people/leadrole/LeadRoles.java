package org.concordat.membership.people.leadrole;

import org.concordat.membership.referencedata.ReferenceItems;

/** The lead roles of the partnership. */
public interface LeadRoles extends ReferenceItems<LeadRole> {}
