package org.concordat.membership.income.arrears.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.income.arrears.AgedDebt;
import org.concordat.membership.income.arrears.Ageing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Aged debt over HTTP. */
@Path("/v1/aged-debt")
@Tag(name = "Income", description = "What the subscriptions of a financial year bring in")
public class AgedDebtResource {

    private final Ageing ageing;

    AgedDebtResource(Ageing ageing) {
        this.ageing = ageing;
    }

    @GET
    @PermissionsAllowed(Rights.READ_INCOME)
    @Operation(
            summary = "Read the aged debt",
            description =
                    "What members owe on their invoices as at a day, by how long it has been due: not yet, 1 to 30,"
                            + " 31 to 60, 61 to 90 days, and longer; what lapsed members owe stands apart until it is written"
                            + " off. Net, with VAT and gross beside it; in all, by class, by sub-region and invoice by"
                            + " invoice.")
    public AgedDebt getAgedDebt(
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when left out") LocalDate asAt,
            @QueryParam("financialYear") @Parameter(description = "Only invoices of this year")
                    FinancialYear financialYear) {
        return ageing.debtAsAt(asAt, financialYear);
    }
}
