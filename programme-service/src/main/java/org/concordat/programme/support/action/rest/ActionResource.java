package org.concordat.programme.support.action.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.action.ActionView;
import org.concordat.programme.support.action.KeepingActions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Actions over HTTP; an organisation's user reaches those of its own organisation. */
@Path("/v1/actions")
@Tag(name = "Actions", description = "What is to be done after visits, peer reviews and boards")
public class ActionResource {

    private final KeepingActions actions;
    private final History history;
    private final Caller caller;

    ActionResource(KeepingActions actions, History history, Caller caller) {
        this.actions = actions;
        this.history = history;
        this.caller = caller;
    }

    /** That an action is done. */
    public record CompleteAction(
            @NotBlank @Size(max = 2000) @Schema(description = "What shows it: a reference, an address or words")
            String evidence,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate doneOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(doneOn, reason);
        }
    }

    /** Why nobody does an action any more. */
    public record DropAction(
            LocalDate effectiveOn,
            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_ACTIONS)
    @Operation(
            summary = "List actions",
            description = "By the day on which they are due; overdue=true lists those that are open after it.")
    public Page<ActionView> listActions(@BeanParam @Valid ActionQuery query, @BeanParam @Valid PageRequest page) {
        return actions.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.AGREE_ACTIONS)
    @Operation(
            summary = "Record an action that was agreed",
            description = "After a visit, a peer review or a meeting of a body.")
    public RestResponse<ActionView> agreeAction(@NotNull @Valid AgreeAction request) {
        ActionView action =
                actions.agree(request.organisation(), request.source(), request.details(), request.effective());
        return Answers.created("/v1/actions/" + action.state().id(), action);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_ACTIONS)
    @Operation(summary = "Read an action", description = "With its evidence once it is done.")
    public ActionView getAction(@PathParam("id") UUID id) {
        return visible(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.AGREE_ACTIONS)
    @Operation(
            summary = "Amend an action",
            description = "A merge patch: what is left out stays, what is sent replaces. Only while it is open.")
    public ActionView amendAction(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendAction request) {
        return actions.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/completion")
    @PermissionsAllowed(Rights.COMPLETE_ACTIONS)
    @Operation(summary = "Record that an action is done", description = "With evidence, on a day that has come.")
    public RestResponse<ActionView> completeAction(@PathParam("id") UUID id, @NotNull @Valid CompleteAction request) {
        return RestResponse.ok(actions.complete(visible(id).state().id(), request.evidence(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/dropping")
    @PermissionsAllowed(Rights.AGREE_ACTIONS)
    @Operation(summary = "Drop an action", description = "For a reason. It stays in the lists as dropped.")
    public RestResponse<ActionView> dropAction(@PathParam("id") UUID id, @NotNull @Valid DropAction request) {
        return RestResponse.ok(actions.drop(id, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_ACTIONS)
    @Operation(summary = "History of an action", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listActionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).state().id(), page);
    }

    private ActionView visible(UUID id) {
        ActionView action = actions.get(id);
        caller.requireWithinBoundary(action.state().organisation(), "action", id);
        return action;
    }
}
