package org.concordat.membership.people.contact.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.membership.people.contact.CoveringLeads;
import org.concordat.membership.people.contact.LeadCoverageView;
import org.concordat.membership.people.contact.MemberLeadView;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which members have a lead for a role, over HTTP; counts and organisations, no persons. */
@Path("/v1/lead-roles/{code}")
@Tag(name = "Lead roles", description = "What people may lead at their organisations")
public class LeadCoverageResource {

    private final CoveringLeads covering;

    LeadCoverageResource(CoveringLeads covering) {
        this.covering = covering;
    }

    @GET
    @Path("/coverage")
    @PermissionsAllowed(Rights.READ_LEAD_COVERAGE)
    @Operation(
            summary = "Coverage of a lead role",
            description = "How many members of a year have somebody for the role on a day.")
    public LeadCoverageView getLeadCoverage(
            @PathParam("code") @Size(max = 50) String code,
            @QueryParam("financialYear") @Parameter(description = "Whose members; the year of the day when left out")
                    FinancialYear year,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt) {
        return covering.coverage(code, year, asAt);
    }

    @GET
    @Path("/members")
    @PermissionsAllowed(Rights.READ_LEAD_COVERAGE)
    @Operation(
            summary = "List members by their lead",
            description = "Members of a year by name, and whether each has somebody for the role on a day.")
    public Page<MemberLeadView> listMembersByLead(
            @PathParam("code") @Size(max = 50) String code,
            @QueryParam("financialYear") @Parameter(description = "Whose members; the year of the day when left out")
                    FinancialYear year,
            @QueryParam("asAt") @Parameter(description = "The day; today when left out") LocalDate asAt,
            @QueryParam("covered") @Parameter(description = "false for those that lack a lead, true for the others")
                    Boolean covered,
            @BeanParam @Valid PageRequest page) {
        return covering.members(code, year, asAt, covered, page);
    }
}
