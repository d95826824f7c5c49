package org.concordat.funding.openness.distribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.concordat.funding.openness.distribution.DistributionReport;
import org.concordat.funding.openness.distribution.GroupedBy;
import org.concordat.funding.openness.distribution.ReportingDistribution;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How money is distributed over HTTP. */
@Path("/v1/distribution")
@Tag(name = "Distribution", description = "Who asks for money, who receives it and who benefits")
public class DistributionResource {

    private final ReportingDistribution reporting;

    DistributionResource(ReportingDistribution reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_DISTRIBUTION)
    @Operation(
            summary = "Show how money is distributed",
            description = "Requested, awarded, paid and success rate of a financial year by organisation, type or"
                    + " sub-region; per council, head and pound subscribed, and against the weights of the year's"
                    + " plans. Organisations count as they stood on the year's last day, or on asAt when that comes"
                    + " first.")
    public DistributionReport getDistribution(
            @QueryParam("financialYear")
                    @Parameter(description = "The year of the money; the one that asAt falls into when absent")
                    FinancialYear financialYear,
            @QueryParam("by")
                    @Parameter(description = "What the rows stand for: SUB_REGION when absent")
                    @DefaultValue("SUB_REGION")
                    GroupedBy by,
            @BeanParam @Valid DistributionQuery query) {
        return reporting.distribution(reporting.scope(financialYear, query.basis, query.fund, query.asAt), by);
    }
}
