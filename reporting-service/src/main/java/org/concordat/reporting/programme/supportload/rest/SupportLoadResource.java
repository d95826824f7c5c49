package org.concordat.reporting.programme.supportload.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.programme.supportload.SupportLoad;
import org.concordat.reporting.programme.supportload.SupportLoadReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on support load over HTTP. */
@Path("/v1/reports/" + SupportLoadReport.NAME)
@Tag(name = "Reports")
public class SupportLoadResource {

    private final Reporting reporting;
    private final SupportLoadReport report;

    SupportLoadResource(Reporting reporting, SupportLoadReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = SupportLoadReport.TITLE, description = SupportLoadReport.DESCRIPTION)
    public Reported<SupportLoad> getSupportLoad(
            @BeanParam @Valid ReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
