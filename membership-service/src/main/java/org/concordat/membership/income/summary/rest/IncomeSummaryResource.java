package org.concordat.membership.income.summary.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.membership.income.summary.IncomeSummary;
import org.concordat.membership.income.summary.SummingUp;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The income of a year over HTTP. */
@Path("/v1/income-summaries")
@Tag(name = "Income", description = "What the subscriptions of a financial year bring in")
public class IncomeSummaryResource {

    private final SummingUp summingUp;

    IncomeSummaryResource(SummingUp summingUp) {
        this.summingUp = summingUp;
    }

    @GET
    @Path("/{financialYear}")
    @PermissionsAllowed(Rights.READ_INCOME)
    @Operation(
            summary = "Read the income of a year",
            description =
                    "Expected, agreed, invoiced, received and outstanding; net, with VAT and gross beside it; in all,"
                            + " by class and by sub-region.")
    public IncomeSummary getIncomeSummary(@PathParam("financialYear") FinancialYear financialYear) {
        return summingUp.of(financialYear);
    }
}
