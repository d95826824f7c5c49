package org.concordat.reporting.reconciliation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.reporting.reconciliation.ReconciliationReport;
import org.concordat.reporting.report.rest.ProgrammeReportQuery;
import org.concordat.reporting.report.rest.Tabular;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Budgets of a financial year against the money that pays for them. */
@Path("/v1/reports/reconciliation")
@Tag(name = "Reports", description = "What is true of the partnership, now or as at a past day")
public class ReconciliationResource {

    private final ReconciliationReport report;

    ReconciliationResource(ReconciliationReport report) {
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(
            operationId = "getReconciliation",
            summary = "Reconciliation",
            description =
                    "Core budgets against subscriptions and added value against grant, per programme and in all. As CSV to those who accept text/csv, and under this path with the suffix .csv.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReconciliationView.class)),
                @Content(
                        mediaType = Tabular.CSV,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = 10485760,
                                        description = "RFC 4180, with a header"))
            })
    public RestResponse<ReconciliationView> get(@BeanParam @Valid ProgrammeReportQuery query) {
        return RestResponse.ok(ReconciliationView.of(report.of(query.scope())));
    }
}
