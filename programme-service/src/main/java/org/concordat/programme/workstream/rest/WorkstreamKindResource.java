package org.concordat.programme.workstream.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.concordat.programme.workstream.WorkstreamKind;
import org.concordat.programme.workstream.WorkstreamKindCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/workstream-kinds")
@Tag(name = "Workstream kinds", description = "What an activity can be; data of the partnership")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.PROGRAMME_READ,
    Roles.PROGRAMME_WRITE
})
public class WorkstreamKindResource {

    private final WorkstreamKindCatalogue catalogue;
    private final History history;

    WorkstreamKindResource(WorkstreamKindCatalogue catalogue, History history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listWorkstreamKinds", summary = "List workstream kinds", description = "By code.")
    public Page<WorkstreamKindView> list(@BeanParam @Valid PageRequest page) {
        return catalogue.list(page).map(WorkstreamKindView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "createWorkstreamKind",
            summary = "Create a workstream kind",
            description = "The code is unique and stays.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WorkstreamKindView.class)))
    public Response create(@NotNull @Valid NewWorkstreamKind request) {
        WorkstreamKind kind = catalogue.create(request.code(), request.name(), request.overhead(), request.effective());
        return answer(Response.created(URI.create("/v1/workstream-kinds/" + kind.code())), kind);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getWorkstreamKind", summary = "Read a workstream kind", description = "Reads one kind.")
    @APIResponse(
            responseCode = "200",
            description = "The kind",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WorkstreamKindView.class)))
    public Response get(@PathParam("code") String code) {
        return answer(Response.ok(), catalogue.get(code));
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "amendWorkstreamKind",
            summary = "Amend a workstream kind",
            description = "Renames it; whether it is an overhead can change until the first activity is of this kind.")
    @APIResponse(
            responseCode = "200",
            description = "The kind",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = WorkstreamKindView.class)))
    public Response amend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkstreamKindAmendment request) {
        return answer(
                Response.ok(),
                catalogue.amend(
                        code, ETags.expectedVersion(ifMatch), request.name(), request.overhead(), request.effective()));
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "listWorkstreamKindHistory",
            summary = "History of a workstream kind",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("code") String code, @BeanParam @Valid PageRequest page) {
        return history.of(catalogue.get(code).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, WorkstreamKind kind) {
        return answer.tag(ETags.of(kind.version()))
                .entity(WorkstreamKindView.of(kind))
                .build();
    }
}
