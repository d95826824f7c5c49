package org.concordat.membership.income.forecast.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.income.forecast.Forecasting;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What rate cards would bring, over HTTP. */
@Path("/v1/rate-cards")
@Tag(name = "Rate cards")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class ForecastResource {

    private final Forecasting forecasting;

    ForecastResource(Forecasting forecasting) {
        this.forecasting = forecasting;
    }

    @GET
    @Path("/{id}/forecast")
    @Operation(
            operationId = "getRateCardForecast",
            summary = "Read what a card would bring",
            description =
                    "Rate × organisations active on the first day of the year, for a draft as well as for a published"
                            + " card; by class, by sub-region, and compared with the card in force for the same year or else"
                            + " for the year before.")
    public ForecastView get(@PathParam("id") UUID id) {
        return ForecastView.of(forecasting.whatIf(id));
    }
}
