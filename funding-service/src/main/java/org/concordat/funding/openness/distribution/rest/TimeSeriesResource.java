package org.concordat.funding.openness.distribution.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.concordat.funding.openness.distribution.ReportingDistribution;
import org.concordat.funding.openness.distribution.TimeSeriesReport;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Distribution by year over HTTP. */
@Path("/v1/distribution/time-series")
@Tag(name = "Distribution", description = "Who asks for money, who receives it and who benefits")
public class TimeSeriesResource {

    private final ReportingDistribution reporting;

    TimeSeriesResource(ReportingDistribution reporting) {
        this.reporting = reporting;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_DISTRIBUTION)
    @Operation(
            summary = "Show how distribution changes over the years",
            description = "Requested, awarded, paid, success rate, recipients and Gini coefficient of some financial"
                    + " years in a row, at most thirty.")
    public TimeSeriesReport getTimeSeries(
            @QueryParam("from") @Parameter(description = "The first year; nine years before the last when absent")
                    FinancialYear from,
            @QueryParam("to") @Parameter(description = "The last year; the one that asAt falls into when absent")
                    FinancialYear to,
            @BeanParam @Valid DistributionQuery query) {
        return reporting.timeSeries(reporting.scope(null, query.basis, query.fund, query.asAt), from, to);
    }
}
