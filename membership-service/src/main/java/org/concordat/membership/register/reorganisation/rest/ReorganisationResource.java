package org.concordat.membership.register.reorganisation.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganisation;
import org.concordat.membership.register.reorganisation.ReorganisationPlan;
import org.concordat.membership.register.reorganisation.ReorganisationPreviewView;
import org.concordat.membership.register.reorganisation.ReorganisationView;
import org.concordat.membership.register.reorganisation.Reorganising;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.openapi.ConflictOnRead;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reorganisations over HTTP: planned, looked at, and remembered. */
@Path("/v1/reorganisations")
@Tag(name = "Reorganisations", description = "Organisations are merged, split and abolished on a day")
public class ReorganisationResource {

    private final Reorganising reorganising;
    private final History history;
    private final Caller caller;

    ReorganisationResource(Reorganising reorganising, History history, Caller caller) {
        this.reorganising = reorganising;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_REORGANISATIONS)
    @Operation(
            summary = "Plan a reorganisation",
            description = "Writes down who ends and who goes on from a day on. Nothing happens until it is confirmed.")
    public RestResponse<ReorganisationView> planReorganisation(@NotNull @Valid ReorganisationPlan request) {
        Reorganisation reorganisation = reorganising.plan(request);
        return Answers.created("/v1/reorganisations/" + reorganisation.id(), ReorganisationView.of(reorganisation));
    }

    @GET
    @PermissionsAllowed(Rights.READ_REORGANISATIONS)
    @Operation(summary = "List reorganisations", description = "Reorganisations, the last one planned first.")
    public Page<ReorganisationView> listReorganisations(@BeanParam @Valid PageRequest page) {
        return reorganising.list(page).map(ReorganisationView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_REORGANISATIONS)
    @Operation(summary = "Read a reorganisation", description = "Who ends, who goes on, and how far it has come.")
    public ReorganisationView getReorganisation(@PathParam("id") UUID id) {
        return ReorganisationView.of(reorganising.get(id));
    }

    @GET
    @Path("/{id}/preview")
    @PermissionsAllowed(Rights.READ_REORGANISATIONS)
    @Operation(
            summary = "Preview a reorganisation",
            description = "What would happen if it took effect now, and what would keep it from doing so.")
    @ConflictOnRead("reorganisation-is-over: it has taken effect or was called off")
    public ReorganisationPreviewView previewReorganisation(@PathParam("id") UUID id) {
        return reorganising.preview(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_REORGANISATIONS)
    @Operation(
            summary = "History of a reorganisation",
            description = "Who planned, confirmed or undid it, and when it took effect; oldest first.")
    public Page<HistoryEntry> listReorganisationHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(reorganising.get(id).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/confirmation")
    @PermissionsAllowed(Rights.CHANGE_REORGANISATIONS)
    @Operation(
            summary = "Confirm a reorganisation",
            description = "Decides that it takes effect: on its effective date, or at once when that has come.")
    public RestResponse<ReorganisationView> confirmReorganisation(
            @PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(
                ReorganisationView.of(reorganising.confirm(id, StateChange.effectiveDateOf(request), caller.id())));
    }

    @POST
    @Idempotent
    @Path("/{id}/undo")
    @PermissionsAllowed(Rights.CHANGE_REORGANISATIONS)
    @Operation(
            summary = "Undo a reorganisation",
            description = "Gives it up. Possible until it takes effect; afterwards plan another one.")
    public RestResponse<ReorganisationView> undoReorganisation(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(ReorganisationView.of(reorganising.undo(id, StateChange.effectiveDateOf(request))));
    }
}
