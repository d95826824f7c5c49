package org.concordat.reporting.money.statement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.concordat.platform.security.Caller;
import org.concordat.platform.table.Tabular;
import org.concordat.reporting.money.statement.MemberStatementReport;
import org.concordat.reporting.money.statement.MemberStatements;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.rest.OrganisationsQuery;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statements of members over HTTP. */
@Path("/v1/reports/" + MemberStatementReport.NAME)
@Tag(name = "Reports")
public class MemberStatementResource {

    private final Reporting reporting;
    private final MemberStatementReport report;
    private final Caller caller;

    MemberStatementResource(Reporting reporting, MemberStatementReport report, Caller caller) {
        this.reporting = reporting;
        this.report = report;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Tabular.CSV, Tabular.XLSX, Tabular.PDF})
    @PermissionsAllowed(Rights.READ_MEMBER_STATEMENTS)
    @Operation(summary = MemberStatementReport.TITLE, description = MemberStatementReport.DESCRIPTION)
    public Reported<MemberStatements> getMemberStatement(
            @BeanParam @Valid MemberStatementQuery query, @BeanParam @Valid OrganisationsQuery organisations) {
        return reporting.drawUp(report, organisations.within(query.scopeOf(caller)));
    }
}
