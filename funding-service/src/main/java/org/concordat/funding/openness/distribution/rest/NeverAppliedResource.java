package org.concordat.funding.openness.distribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.concordat.funding.openness.distribution.NeverAppliedReport;
import org.concordat.funding.openness.distribution.ReportingDistribution;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has never applied over HTTP. */
@Path("/v1/distribution/never-applied")
@Tag(name = "Distribution", description = "Who asks for money, who receives it and who benefits")
public class NeverAppliedResource {

    private final ReportingDistribution reporting;

    NeverAppliedResource(ReportingDistribution reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_DISTRIBUTION)
    @Operation(
            summary = "Show who has never applied",
            description = "Organisations that are eligible in a financial year and were party to no application that"
                    + " was submitted up to the day, to whichever call.")
    public NeverAppliedReport getNeverApplied(
            @QueryParam("financialYear")
                    @Parameter(description = "The year of the money; the one that asAt falls into when absent")
                    FinancialYear financialYear,
            @BeanParam @Valid DistributionQuery query) {
        return reporting.neverApplied(reporting.scope(financialYear, query.basis, query.fund, query.asAt));
    }
}
