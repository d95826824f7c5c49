package org.concordat.membership.income.standing;

import java.util.UUID;
import org.concordat.membership.register.organisation.Standing;

/** How one organisation stands. */
public record OrganisationStanding(
        UUID organisation, String name, String organisationType, String subRegion, Standing standing) {

    public OrganisationStanding(
            UUID organisation,
            String name,
            String organisationType,
            String subRegion,
            boolean member,
            boolean lapsed,
            boolean owesOverdue) {
        this(organisation, name, organisationType, subRegion, Standing.of(member, lapsed, owesOverdue));
    }
}
