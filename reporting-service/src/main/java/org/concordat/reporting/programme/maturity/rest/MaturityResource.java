package org.concordat.reporting.programme.maturity.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.programme.maturity.Maturity;
import org.concordat.reporting.programme.maturity.MaturityReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on maturity over HTTP. */
@Path("/v1/reports/" + MaturityReport.NAME)
@Tag(name = "Reports")
public class MaturityResource {

    private final Reporting reporting;
    private final MaturityReport report;

    MaturityResource(Reporting reporting, MaturityReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = MaturityReport.TITLE, description = MaturityReport.DESCRIPTION)
    public Reported<Maturity> getMaturity(@BeanParam @Valid ReportQuery query) {
        return reporting.drawUp(report, query.scope());
    }
}
