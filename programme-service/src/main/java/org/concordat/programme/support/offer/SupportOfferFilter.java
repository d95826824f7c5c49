package org.concordat.programme.support.offer;

import java.time.LocalDate;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.strategy.objective.ObjectiveId;

/**
 * Which support offers are asked for; {@code null} asks for all.
 *
 * @param offeredTo only those made to this organisation alone
 * @param validOn only those that are valid on this day
 * @param boundary the only organisation whose offers the caller may see, beside those made to all
 */
public record SupportOfferFilter(
        ObjectiveId objective,
        OfferLevel level,
        OrganisationId offeredTo,
        LocalDate validOn,
        OrganisationId boundary) {}
