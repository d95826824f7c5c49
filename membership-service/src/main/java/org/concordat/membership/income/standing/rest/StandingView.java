package org.concordat.membership.income.standing.rest;

import java.util.UUID;
import org.concordat.membership.income.standing.OrganisationStanding;
import org.concordat.membership.register.organisation.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one organisation stands, as callers see it. */
@Schema(name = "OrganisationStanding")
public record StandingView(
        UUID organisation,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 50) String organisationType,
        @Schema(maxLength = 50) String subRegion,
        Standing standing) {

    static StandingView of(OrganisationStanding standing) {
        return new StandingView(
                standing.organisation(),
                standing.name(),
                standing.organisationType(),
                standing.subRegion(),
                standing.standing());
    }
}
