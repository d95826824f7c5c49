package org.concordat.reporting.indicator.measure.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.measure.SuccessMeasures;
import org.concordat.reporting.indicator.measure.SuccessMeasuresReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on success measures over HTTP. */
@Path("/v1/reports/" + SuccessMeasuresReport.NAME)
@Tag(name = "Reports")
public class SuccessMeasuresResource {

    private final Reporting reporting;
    private final SuccessMeasuresReport report;

    SuccessMeasuresResource(Reporting reporting, SuccessMeasuresReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = SuccessMeasuresReport.TITLE, description = SuccessMeasuresReport.DESCRIPTION)
    public Reported<SuccessMeasures> getSuccessMeasures(
            @BeanParam @Valid SuccessMeasuresQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scopeOfOne()));
    }
}
