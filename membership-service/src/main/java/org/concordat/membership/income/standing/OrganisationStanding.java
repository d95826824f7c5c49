package org.concordat.membership.income.standing;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.membership.register.organisation.Standing;

/** How one organisation stands. */
public record OrganisationStanding(
        UUID organisation,
        @Size(max = 200) String name,
        @Size(max = 50) String organisationType,
        @Size(max = 50) String subRegion,
        Standing standing) {}
