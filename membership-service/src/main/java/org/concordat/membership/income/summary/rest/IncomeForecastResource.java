package org.concordat.membership.income.summary.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.income.summary.SummingUp;
import org.concordat.membership.income.summary.YearOnYear;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Income year on year, over HTTP. */
@Path("/v1/income-forecasts")
@Tag(name = "Income")
public class IncomeForecastResource {

    private final SummingUp summingUp;

    IncomeForecastResource(SummingUp summingUp) {
        this.summingUp = summingUp;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INCOME)
    @Operation(
            summary = "Read the income year on year",
            description =
                    "What the card could bring (potential), what is expected of the members and those still invited, agreed,"
                            + " invoiced, received and outstanding of each year as at a day; net, with VAT and gross beside"
                            + " it; in all, by class and by sub-region, each with what changed since the year before.")
    public YearOnYear getIncomeForecast(
            @QueryParam("from") @Parameter(description = "First year; the one of the day when left out")
                    FinancialYear from,
            @QueryParam("to")
                    @Parameter(
                            description = "Last year, not before the first, 20 years at most; the first when left out")
                    FinancialYear to,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when left out")
                    LocalDate asAt) {
        return summingUp.yearOnYear(from, to, asAt);
    }
}
