package org.concordat.funding.decision.voting;

import java.util.Set;
import java.util.UUID;

/**
 * Who stands to gain from an application.
 *
 * @param organisations applicant, lead and members, each with its predecessors and successors
 * @param subRegion code of the applying partnership's sub-region; {@code null} when no sub-regional partnership applies
 */
public record Parties(Set<UUID> organisations, String subRegion) {

    public Parties {
        organisations = Set.copyOf(organisations);
    }

    public boolean include(UUID organisation) {
        return organisation != null && organisations.contains(organisation);
    }
}
