package org.concordat.membership.register.reorganisation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganisation;
import org.concordat.membership.register.reorganisation.Reorganising;
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

/** Reorganisations over HTTP: planned, looked at, and remembered. */
@Path("/v1/reorganisations")
@Tag(name = "Reorganisations", description = "Organisations are merged, split and abolished on a day")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class ReorganisationResource {

    private final Reorganising reorganising;
    private final History history;

    ReorganisationResource(Reorganising reorganising, History history) {
        this.reorganising = reorganising;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "planReorganisation",
            summary = "Plan a reorganisation",
            description = "Writes down who ends and who goes on from a day on. Nothing happens until it is confirmed.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    public Response plan(@NotNull @Valid PlanReorganisation request) {
        Reorganisation reorganisation = reorganising.plan(request.plan(), request.reason());
        return answer(Response.created(URI.create("/v1/reorganisations/" + reorganisation.id())), reorganisation);
    }

    @GET
    @Operation(
            operationId = "listReorganisations",
            summary = "List reorganisations",
            description = "Reorganisations, the last one planned first.")
    public Page<ReorganisationView> list(@BeanParam @Valid PageRequest page) {
        return reorganising.list(page).map(ReorganisationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReorganisation",
            summary = "Read a reorganisation",
            description = "Who ends, who goes on, and how far it has come.")
    @APIResponse(
            responseCode = "200",
            description = "The reorganisation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), reorganising.get(id));
    }

    @GET
    @Path("/{id}/preview")
    @Operation(
            operationId = "previewReorganisation",
            summary = "Preview a reorganisation",
            description = "What would happen if it took effect now, and what would keep it from doing so.")
    public ReorganisationPreviewView preview(@PathParam("id") UUID id) {
        return ReorganisationPreviewView.of(reorganising.preview(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listReorganisationHistory",
            summary = "History of a reorganisation",
            description = "Who planned, confirmed or undid it, and when it took effect; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(reorganising.get(id).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, Reorganisation reorganisation) {
        return answer.tag(ETags.of(reorganisation.version()))
                .entity(ReorganisationView.of(reorganisation))
                .build();
    }
}
