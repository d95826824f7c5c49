package org.concordat.reporting.income.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.platform.security.Roles;
import org.concordat.reporting.income.MembershipAndIncomeReport;
import org.concordat.reporting.report.rest.ReportQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Membership and income of a financial year. */
@Path("/v1/reports/membership-and-income")
@Tag(name = "Reports", description = "What is true of the partnership, now or as at a past day")
public class MembershipAndIncomeResource {

    private final MembershipAndIncomeReport report;

    MembershipAndIncomeResource(MembershipAndIncomeReport report) {
        this.report = report;
    }

    @GET
    @RolesAllowed({
        Roles.PARTNERSHIP_ADMIN,
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.PROGRAMME_OFFICER,
        Roles.BOARD_MEMBER,
        Roles.AUDITOR,
        Roles.REPORTING_READ,
        Roles.REPORTING_WRITE
    })
    @Operation(
            operationId = "getMembershipAndIncome",
            summary = "Membership and income",
            description = "Members and subscription income of a year, in all, by class and by sub-region.")
    public MembershipAndIncomeView get(@BeanParam @Valid ReportQuery query) {
        return MembershipAndIncomeView.of(report.of(query.scope()));
    }
}
