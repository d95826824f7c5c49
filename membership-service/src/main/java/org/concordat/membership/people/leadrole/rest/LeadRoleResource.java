package org.concordat.membership.people.leadrole.rest;

import io.quarkus.security.PermissionsAllowed;
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
import org.concordat.membership.people.leadrole.LeadRoleKeeping;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.journal.History;
import org.concordat.platform.journal.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Lead roles over HTTP. */
@Path("/v1/lead-roles")
@Tag(name = "Lead roles", description = "What people may lead at their organisations")
public class LeadRoleResource {

    private final LeadRoleKeeping leadRoles;
    private final History history;

    LeadRoleResource(LeadRoleKeeping leadRoles, History history) {
        this.leadRoles = leadRoles;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "createLeadRole",
            summary = "Create a lead role",
            description = "Adds a lead role under a code that stays for ever.")
    public RestResponse<LeadRoleView> create(@NotNull @Valid CreateLeadRole request) {
        var leadRole = leadRoles.create(request.code(), request.name(), request.occasion());
        return Answers.created("/v1/lead-roles/" + leadRole.code(), LeadRoleView.of(leadRole));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(operationId = "listLeadRoles", summary = "List lead roles", description = "All lead roles, by code.")
    public Page<LeadRoleView> list(@BeanParam @Valid PageRequest page) {
        return leadRoles.list(page).map(LeadRoleView::of);
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "getLeadRole",
            summary = "Read a lead role",
            description = "Reads one lead role by its code.")
    public LeadRoleView get(@PathParam("code") @Size(max = 50) String code) {
        var leadRole = leadRoles.get(code);
        return LeadRoleView.of(leadRole);
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "amendLeadRole",
            summary = "Amend a lead role",
            description = "Changes the name; the code stays.")
    public LeadRoleView amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendLeadRole request) {
        var leadRole = leadRoles.rename(code, ETags.expectedVersion(ifMatch), request.name(), request.occasion());
        return LeadRoleView.of(leadRole);
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listLeadRoleHistory",
            summary = "History of a lead role",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(leadRoles.get(code).id(), page);
    }
}
