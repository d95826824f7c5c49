package org.concordat.reporting.income.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.reporting.income.MembershipAndIncomeReport;
import org.concordat.reporting.report.rest.ReportQuery;
import org.concordat.reporting.report.rest.Tabular;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Membership and income of a financial year. */
@Path("/v1/reports/membership-and-income")
@Tag(name = "Reports", description = "What is true of the partnership, now or as at a past day")
public class MembershipAndIncomeResource {

    private final MembershipAndIncomeReport report;

    MembershipAndIncomeResource(MembershipAndIncomeReport report) {
        this.report = report;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV})
    @PermissionsAllowed(Rights.READ_REPORTS)
    @Operation(
            operationId = "getMembershipAndIncome",
            summary = "Membership and income",
            description =
                    "Members and subscription income of a year, in all, by class and by sub-region. As CSV to those who accept text/csv, and under this path with the suffix .csv.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MembershipAndIncomeView.class)),
                @Content(
                        mediaType = Tabular.CSV,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        maxLength = 10485760,
                                        description = "RFC 4180, with a header"))
            })
    public RestResponse<MembershipAndIncomeView> get(@BeanParam @Valid ReportQuery query) {
        return RestResponse.ok(MembershipAndIncomeView.of(report.of(query.scope())));
    }
}
