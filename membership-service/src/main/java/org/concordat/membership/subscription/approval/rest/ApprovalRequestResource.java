package org.concordat.membership.subscription.approval.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.approval.ApprovalRequestView;
import org.concordat.membership.subscription.approval.Approving;
import org.concordat.membership.subscription.approval.Asked;
import org.concordat.membership.subscription.approval.Decision;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests for another person's approval over HTTP. */
@Path("/v1/approval-requests")
@Tag(name = "Approvals", description = "Credit notes and refunds that one person asks for and another approves")
public class ApprovalRequestResource {

    private final Approving approving;
    private final History history;
    private final Caller caller;

    ApprovalRequestResource(Approving approving, History history, Caller caller) {
        this.approving = approving;
        this.history = history;
        this.caller = caller;
    }

    /** 201 with the request's path, for the resources by which somebody asks. */
    public static RestResponse<ApprovalRequestView> created(ApprovalRequestView request) {
        return Answers.created("/v1/approval-requests/" + request.id(), request);
    }

    @GET
    @PermissionsAllowed(Rights.READ_APPROVAL_REQUESTS)
    @Operation(summary = "List requests for approval", description = "Requests in the order they were made.")
    public Page<ApprovalRequestView> listApprovalRequests(
            @QueryParam("state") @Parameter(description = "Only those that stand so") Decision.State state,
            @QueryParam("kind") @Parameter(description = "Only those that ask for this") Asked.Kind kind,
            @BeanParam @Valid PageRequest page) {
        return approving.list(state, kind, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_APPROVAL_REQUESTS)
    @Operation(
            summary = "Read a request for approval",
            description = "What is asked for, by whom, and what was decided.")
    public ApprovalRequestView getApprovalRequest(@PathParam("id") UUID id) {
        return approving.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_APPROVAL_REQUESTS)
    @Operation(
            summary = "History of a request for approval",
            description = "Who asked and who decided, when and why; oldest first.")
    public Page<HistoryEntry> listApprovalRequestHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(approving.get(id).id(), page);
    }

    @POST
    @Idempotent(required = true)
    @Path("/{id}/approval")
    @PermissionsAllowed(Rights.APPROVE_REQUESTS)
    @Operation(
            summary = "Approve a request",
            description =
                    "By somebody else than the one who asked. The credit note is issued, or the refund recorded, with"
                            + " it; where that is no longer possible the approval is refused and the request waits on.")
    public RestResponse<ApprovalRequestView> approveRequest(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(approving.approve(id, StateChange.effectiveDateOf(request), caller.id()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/{id}/rejection")
    @PermissionsAllowed(Rights.APPROVE_REQUESTS)
    @Operation(
            summary = "Reject a request",
            description =
                    "By whoever may approve, also by the one who asked. Nothing is issued and nothing given back.")
    public RestResponse<ApprovalRequestView> rejectRequest(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(approving.reject(id, StateChange.effectiveDateOf(request), caller.id()));
    }
}
