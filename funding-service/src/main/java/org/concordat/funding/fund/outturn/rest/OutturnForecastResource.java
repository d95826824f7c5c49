package org.concordat.funding.fund.outturn.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.outturn.ForecastingOutturns;
import org.concordat.funding.fund.outturn.OutturnForecast;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Outturn forecasts over HTTP. */
@Path("/v1/funds/{id}/outturn-forecast")
@Tag(name = "Funds")
public class OutturnForecastResource {

    private final ForecastingOutturns forecasting;

    OutturnForecastResource(ForecastingOutturns forecasting) {
        this.forecasting = forecasting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Forecast a fund's outturn",
            description =
                    "What a financial year is expected to come to in the end against its budget, in all and by part of the"
                            + " region, as the ledger stands at the end of a day; the charge by the rate that is set now.")
    public OutturnForecast getOutturnForecast(
            @PathParam("id") FundId id,
            @QueryParam("financialYear")
                    @Parameter(description = "The year that is forecast; the one that the day falls into when absent")
                    FinancialYear financialYear,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when absent") LocalDate asAt) {
        return forecasting.of(id, financialYear, asAt);
    }
}
