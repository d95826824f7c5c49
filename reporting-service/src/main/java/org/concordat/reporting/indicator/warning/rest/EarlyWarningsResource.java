package org.concordat.reporting.indicator.warning.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.indicator.warning.EarlyWarnings;
import org.concordat.reporting.indicator.warning.EarlyWarningsReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report on early warnings over HTTP. */
@Path("/v1/reports/" + EarlyWarningsReport.NAME)
@Tag(name = "Reports")
public class EarlyWarningsResource {

    private final Reporting reporting;
    private final EarlyWarningsReport report;

    EarlyWarningsResource(Reporting reporting, EarlyWarningsReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = EarlyWarningsReport.TITLE, description = EarlyWarningsReport.DESCRIPTION)
    public Reported<EarlyWarnings> getEarlyWarnings(
            @BeanParam @Valid ReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
