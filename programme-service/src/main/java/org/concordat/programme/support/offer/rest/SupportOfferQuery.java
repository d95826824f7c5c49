package org.concordat.programme.support.offer.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.strategy.objective.ObjectiveId;
import org.concordat.programme.support.offer.OfferLevel;
import org.concordat.programme.support.offer.SupportOfferFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which support offers a caller asks for. */
public class SupportOfferQuery {

    @QueryParam("objective")
    @Parameter(description = "Only offers for this objective")
    ObjectiveId objective;

    @QueryParam("level")
    @Parameter(description = "Only offers at this level")
    OfferLevel level;

    @QueryParam("offeredTo")
    @Parameter(description = "Only offers that are made to this organisation alone")
    OrganisationId offeredTo;

    @QueryParam("validOn")
    @Parameter(description = "Only offers that are valid on this day")
    LocalDate validOn;

    /** @param boundary {@code null} for whoever sees all */
    SupportOfferFilter filter(OrganisationId boundary) {
        return new SupportOfferFilter(objective, level, offeredTo, validOn, boundary);
    }
}
