package org.concordat.reporting.money.fund.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.fund.Outturn;
import org.concordat.reporting.money.fund.OutturnReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.report.rest.ProgrammeReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outturn over HTTP. */
@Path("/v1/reports/" + OutturnReport.NAME)
@Tag(name = "Reports")
public class OutturnResource {

    private final Reporting reporting;
    private final OutturnReport report;

    OutturnResource(Reporting reporting, OutturnReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = OutturnReport.TITLE, description = OutturnReport.DESCRIPTION)
    public Reported<Outturn> getOutturn(
            @BeanParam @Valid ProgrammeReportQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scope()));
    }
}
