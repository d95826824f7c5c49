package org.concordat.membership.income.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How organisations stand. */
public interface Standings {

    /**
     * Those active on a day, by name. A lapse that was made good by paying counts for the days between.
     *
     * @param organisation {@code null} for all
     */
    List<OrganisationStanding> asAt(LocalDate day, UUID organisation);
}
