package org.concordat.reporting.money.tieout.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.tieout.TieOut;
import org.concordat.reporting.money.tieout.TieOutReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What does not tie over HTTP. */
@Path("/v1/reports/" + TieOutReport.NAME)
@Tag(name = "Reports")
public class TieOutResource {

    private final Reporting reporting;
    private final TieOutReport report;

    TieOutResource(Reporting reporting, TieOutReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = TieOutReport.TITLE, description = TieOutReport.DESCRIPTION)
    public Reported<TieOut> getTieOut(
            @BeanParam @Valid ReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
