package org.concordat.membership.register.organisationtype.rest;

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
import org.concordat.membership.register.organisationtype.OrganisationTypeKeeping;
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

/** Organisation types over HTTP. */
@Path("/v1/organisation-types")
@Tag(name = "Organisation types", description = "The kinds of public body that the region has")
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
public class OrganisationTypeResource {

    private final OrganisationTypeKeeping types;
    private final History history;

    OrganisationTypeResource(OrganisationTypeKeeping types, History history) {
        this.types = types;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "createOrganisationType",
            summary = "Create an organisation type",
            description = "Adds a kind of organisation under a code that stays for ever.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTypeView.class)))
    public Response create(@NotNull @Valid CreateOrganisationType request) {
        var type = types.create(request.code(), request.name(), request.council(), request.effective());
        return Response.created(URI.create("/v1/organisation-types/" + type.code()))
                .tag(ETags.of(type.version()))
                .entity(OrganisationTypeView.of(type))
                .build();
    }

    @GET
    @Operation(
            operationId = "listOrganisationTypes",
            summary = "List organisation types",
            description = "All organisation types, by code.")
    public Page<OrganisationTypeView> list(@BeanParam @Valid PageRequest page) {
        return types.list(page).map(OrganisationTypeView::of);
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "getOrganisationType",
            summary = "Read an organisation type",
            description = "Reads one organisation type by its code.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation type",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTypeView.class)))
    public Response get(@PathParam("code") @Size(max = 50) String code) {
        var type = types.get(code);
        return Response.ok(OrganisationTypeView.of(type))
                .tag(ETags.of(type.version()))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendOrganisationType",
            summary = "Amend an organisation type",
            description = "Changes the name, or whether it counts as a council; the code stays.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation type after the change",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OrganisationTypeView.class)))
    public Response amend(
            @PathParam("code") @Size(max = 50) String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AmendOrganisationType request) {
        var type = types.amend(
                code, ETags.expectedVersion(ifMatch), request.name(), request.council(), request.effective());
        return Response.ok(OrganisationTypeView.of(type))
                .tag(ETags.of(type.version()))
                .build();
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "listOrganisationTypeHistory",
            summary = "History of an organisation type",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Size(max = 50) String code, @BeanParam @Valid PageRequest page) {
        return history.of(types.get(code).id(), page);
    }
}
