package org.concordat.programme.sharing.match;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.concordat.programme.register.organisation.OrganisationId;

/** Whom an organisation may be introduced to. */
public interface MatchableOrganisations {

    /**
     * The names of the organisations that are there on the day, by their ids. Leaves out the one that asks, whom it is being
     * introduced to, and whom it rests from.
     */
    Map<UUID, String> to(OrganisationId organisation, LocalDate on, RestOfPairs rest);
}
