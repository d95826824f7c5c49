package org.concordat.funding.openness.distribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.concordat.funding.openness.distribution.EquityReport;
import org.concordat.funding.openness.distribution.ReportingDistribution;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How evenly money is spread over HTTP. */
@Path("/v1/distribution/equity")
@Tag(name = "Distribution", description = "Who asks for money, who receives it and who benefits")
public class EquityResource {

    private final ReportingDistribution reporting;

    EquityResource(ReportingDistribution reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_DISTRIBUTION)
    @Operation(
            summary = "Show how evenly money is spread",
            description = "Gini coefficient and Lorenz curve of what is awarded for a financial year, over all"
                    + " organisations eligible that year; as CSV the points of the curve.")
    public EquityReport getEquity(
            @QueryParam("financialYear")
                    @Parameter(description = "The year of the money; the one that asAt falls into when absent")
                    FinancialYear financialYear,
            @BeanParam @Valid DistributionQuery query) {
        return reporting.equity(reporting.scope(financialYear, query.basis, query.fund, query.asAt));
    }
}
