package org.concordat.programme.workstream.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.journal.History;
import org.concordat.platform.journal.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.workstream.WorkstreamKind;
import org.concordat.programme.workstream.WorkstreamKindCatalogue;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/workstream-kinds")
@Tag(name = "Workstream kinds", description = "What an activity can be; data of the partnership")
public class WorkstreamKindResource {

    private final WorkstreamKindCatalogue catalogue;
    private final History history;

    WorkstreamKindResource(WorkstreamKindCatalogue catalogue, History history) {
        this.catalogue = catalogue;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(operationId = "listWorkstreamKinds", summary = "List workstream kinds", description = "By code.")
    public Page<WorkstreamKindView> list(@BeanParam @Valid PageRequest page) {
        return catalogue.list(page).map(WorkstreamKindView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "createWorkstreamKind",
            summary = "Create a workstream kind",
            description = "The code is unique and stays.")
    public RestResponse<WorkstreamKindView> create(@NotNull @Valid NewWorkstreamKind request) {
        WorkstreamKind kind = catalogue.create(request.code(), request.name(), request.overhead(), request.occasion());
        return Answers.created("/v1/workstream-kinds/" + kind.code(), WorkstreamKindView.of(kind));
    }

    @GET
    @Path("/{code}")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(operationId = "getWorkstreamKind", summary = "Read a workstream kind", description = "Reads one kind.")
    public WorkstreamKindView get(@PathParam("code") String code) {
        return WorkstreamKindView.of(catalogue.get(code));
    }

    @PATCH
    @Path("/{code}")
    @PermissionsAllowed(Rights.CHANGE_REFERENCE_DATA)
    @Operation(
            operationId = "amendWorkstreamKind",
            summary = "Amend a workstream kind",
            description = "Renames it; whether it is an overhead can change until the first activity is of this kind.")
    public WorkstreamKindView amend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid WorkstreamKindAmendment request) {
        return WorkstreamKindView.of(catalogue.amend(
                code, ETags.expectedVersion(ifMatch), request.name(), request.overhead(), request.occasion()));
    }

    @GET
    @Path("/{code}/history")
    @PermissionsAllowed(Rights.READ_REFERENCE_DATA)
    @Operation(
            operationId = "listWorkstreamKindHistory",
            summary = "History of a workstream kind",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("code") String code, @BeanParam @Valid PageRequest page) {
        return history.of(catalogue.get(code).id(), page);
    }
}
