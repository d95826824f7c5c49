package org.concordat.reporting.money.reconciliation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.reconciliation.Reconciliation;
import org.concordat.reporting.money.reconciliation.ReconciliationReport;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.ProgrammeReportQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reconciliation over HTTP. */
@Path("/v1/reports/" + ReconciliationReport.NAME)
@Tag(name = "Reports")
public class ReconciliationResource {

    private final Reporting reporting;
    private final ReconciliationReport report;

    ReconciliationResource(Reporting reporting, ReconciliationReport report) {
        this.reporting = reporting;
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF, Tabular.SVG, Tabular.PNG})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(summary = ReconciliationReport.TITLE, description = ReconciliationReport.DESCRIPTION)
    public Reported<Reconciliation> getReconciliation(@BeanParam @Valid ProgrammeReportQuery query) {
        return reporting.drawUp(report, query.scope());
    }
}
