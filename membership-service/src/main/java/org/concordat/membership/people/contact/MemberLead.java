package org.concordat.membership.people.contact;

import java.util.UUID;

/** A member, and whether it has somebody for a lead role. */
public record MemberLead(UUID organisation, String organisationName, String subRegion, boolean covered) {}
