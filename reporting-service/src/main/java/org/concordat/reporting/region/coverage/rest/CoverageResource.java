package org.concordat.reporting.region.coverage.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.region.coverage.Coverage;
import org.concordat.reporting.region.coverage.CoverageReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Commitments and lead coverage over HTTP. */
@Path("/v1/reports/" + CoverageReport.NAME)
@Tag(name = "Reports")
public class CoverageResource {

    private final Reporting reporting;
    private final CoverageReport report;

    CoverageResource(Reporting reporting, CoverageReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = CoverageReport.TITLE, description = CoverageReport.DESCRIPTION)
    public Reported<Coverage> getCommitmentsAndLeadCoverage(
            @BeanParam @Valid ReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
