package org.concordat.funding.call.call.rest;

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
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.call.call.CallAdministration;
import org.concordat.funding.call.call.CallFilter;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.CallSummaryView;
import org.concordat.funding.call.call.CallView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Calls over HTTP. */
@Path("/v1/calls")
@Tag(name = "Calls", description = "Tranches of a fund that are open for applications")
public class CallResource {

    private final CallAdministration administration;
    private final History history;
    private final Caller caller;

    CallResource(CallAdministration administration, History history, Caller caller) {
        this.administration = administration;
        this.history = history;
        this.caller = caller;
    }

    /** A later closing of a call. */
    public record ExtendCall(
            @NotNull @Schema(examples = "2008-03-07T17:00:00Z", description = "Later than the call closes now")
            Instant closesAt,

            @Schema(description = "The day by which applicants hear what was decided; as it is when left out")
            LocalDate decideBy,

            LocalDate effectiveOn,
            @NotBlank @Size(max = 1000) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_CALLS)
    @Operation(
            summary = "List calls",
            description = "By the instant at which they close. Drafts are shown only to those who draft calls.")
    public Page<CallSummaryView> listCalls(
            @QueryParam("fund") @Parameter(description = "Only calls of this fund") UUID fund,
            @QueryParam("status") @Parameter(description = "Only calls that stand so") CallStatus status,
            @QueryParam("kind") @Parameter(description = "Only calls of this kind") CallKind kind,
            @BeanParam @Valid PageRequest page) {
        return administration.list(new CallFilter(fund, status, kind, seesDrafts()), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_CALLS)
    @Operation(
            summary = "Draft a call",
            description = "Says what a call is for, whom it addresses and by what applications are weighed. It is seen"
                    + " by those who draft calls alone until it is published.")
    public RestResponse<CallView> draftCall(@NotNull @Valid DraftCall request) {
        CallView drafted = CallView.of(administration.draft(request.details(), request.effective()));
        return Answers.created("/v1/calls/" + drafted.state().id(), drafted);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_CALLS)
    @Operation(summary = "Read a call", description = "With its priorities and its challenge questions.")
    public CallView getCall(@PathParam("id") UUID id) {
        return CallView.of(administration.get(id, seesDrafts()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_CALLS)
    @Operation(
            summary = "Amend a call",
            description = "Merge patch of a draft: what is left out stays. A published call stays as it is.")
    public CallView amendCall(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendCall request) {
        return CallView.of(administration.amend(request.amendment(id, ifMatch)));
    }

    @POST
    @Idempotent
    @Path("/{id}/publication")
    @PermissionsAllowed(Rights.MANAGE_CALLS)
    @Operation(
            summary = "Publish a call",
            description =
                    "Announces the call. It takes applications from opensAt and before closesAt, by this service's"
                            + " clock.")
    public RestResponse<CallView> publishCall(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(CallView.of(administration.publish(id, StateChange.effectiveDateOf(request))));
    }

    @POST
    @Idempotent
    @Path("/{id}/extension")
    @PermissionsAllowed(Rights.MANAGE_CALLS)
    @Operation(
            summary = "Extend a call",
            description = "Moves the closing to a later instant, for everybody, before it has passed.")
    public RestResponse<CallView> extendCall(@PathParam("id") UUID id, @NotNull @Valid ExtendCall request) {
        return RestResponse.ok(
                CallView.of(administration.extend(id, request.closesAt(), request.decideBy(), request.effective())));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.MANAGE_CALLS)
    @Operation(summary = "History of a call", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listCallHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(administration.get(id, seesDrafts()).id(), page);
    }

    private boolean seesDrafts() {
        return caller.may(Rights.MANAGE_CALLS);
    }
}
