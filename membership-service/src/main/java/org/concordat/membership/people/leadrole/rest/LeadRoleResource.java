package org.concordat.membership.people.leadrole.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.concordat.membership.people.leadrole.LeadRoleKeeping;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lead roles over HTTP. */
@Path("/v1/lead-roles")
@Tag(name = "Lead roles", description = "What people may lead at their organisations")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class LeadRoleResource {

    private final LeadRoleKeeping leadRoles;
    private final History history;

    LeadRoleResource(LeadRoleKeeping leadRoles, History history) {
        this.leadRoles = leadRoles;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "createLeadRole",
            summary = "Create a lead role",
            description = "Adds a lead role under a code that stays for ever.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeadRoleView.class)))
    public Response create(@NotNull @Valid CreateLeadRole request) {
        var leadRole = leadRoles.create(request.code(), request.name(), request.effective());
        return Response.created(URI.create("/v1/lead-roles/" + leadRole.code()))
                .tag(ETags.of(leadRole.version()))
                .entity(LeadRoleView.of(leadRole))
                .build();
    }

    @GET
    @Operation(operationId = "listLeadRoles", summary = "List lead roles", description = "All lead roles, by code.")
    public Page<LeadRoleView> list(@BeanParam @Valid PageRequest page) {
        return leadRoles.list(page).map(LeadRoleView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getLeadRole",
            summary = "Read a lead role",
            description = "Reads one lead role by its code.")
    @APIResponse(
            responseCode = "200",
            description = "The lead role",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeadRoleView.class)))
    public Response get(@PathParam("code") @Size(max = 50) String code) {
        var leadRole = leadRoles.get(code);
        return Response.ok(LeadRoleView.of(leadRole))
                .tag(ETags.of(leadRole.version()))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendLeadRole",
            summary = "Amend a lead role",
            description = "Changes the name; the code stays.")
    @APIResponse(
            responseCode = "200",
            description = "The lead role after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeadRoleView.class)))
    public Response amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendLeadRole request) {
        var leadRole = leadRoles.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.effective());
        return Response.ok(LeadRoleView.of(leadRole))
                .tag(ETags.of(leadRole.version()))
                .build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "listLeadRoleHistory",
            summary = "History of a lead role",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(leadRoles.get(code).id(), page);
    }
}
