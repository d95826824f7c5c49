package org.concordat.membership.income.forecast.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.income.forecast.Forecasting;
import org.concordat.membership.income.forecast.RateCardForecast;
import org.concordat.membership.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What rate cards would bring, over HTTP. */
@Path("/v1/rate-cards/{id}/forecast")
@Tag(name = "Rate cards")
public class ForecastResource {

    private final Forecasting forecasting;

    ForecastResource(Forecasting forecasting) {
        this.forecasting = forecasting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_RATE_CARDS)
    @Operation(
            summary = "Read what a card could bring",
            description =
                    "Its potential: rate × organisations active on the first day of the year, for a draft as well as for a"
                            + " published card; net, with VAT and gross beside it; by class, by sub-region, and compared with"
                            + " the card in force for the same year or else for the year before.")
    public RateCardForecast getRateCardForecast(@PathParam("id") UUID id) {
        return forecasting.of(id);
    }
}
