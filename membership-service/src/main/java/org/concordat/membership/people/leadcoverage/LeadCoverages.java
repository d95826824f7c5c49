package org.concordat.membership.people.leadcoverage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;

/** What the other services have heard of the leads of each organisation. */
public interface LeadCoverages extends Aggregates<LeadCoverage> {

    List<LeadCoverage> of(UUID organisation);

    /** What follows from the contacts as they are now: by role the days on which somebody leads, the first ones first. */
    Map<String, List<Covered>> followingFromContacts(UUID organisation);
}
