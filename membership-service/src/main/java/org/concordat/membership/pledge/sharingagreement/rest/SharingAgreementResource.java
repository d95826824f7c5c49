package org.concordat.membership.pledge.sharingagreement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.Sharing;
import org.concordat.membership.pledge.sharingagreement.SharingAgreement;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Sharing agreements over HTTP; an organisation's user sees those that its own organisation is a party to. */
@Path("/v1/sharing-agreements")
@Tag(name = "Sharing agreements", description = "Who shares which data with whom under a signed protocol")
public class SharingAgreementResource {

    private final Sharing sharing;
    private final History history;
    private final Caller caller;

    SharingAgreementResource(Sharing sharing, History history, Caller caller) {
        this.sharing = sharing;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "concludeSharingAgreement",
            summary = "Conclude a sharing agreement",
            description =
                    "Adds an agreement between organisations that have all signed its protocol; whoever has not is named.")
    public RestResponse<AgreementView> conclude(@NotNull @Valid ConcludeAgreement request) {
        SharingAgreement agreement = sharing.conclude(request.details(), request.effective());
        return Answers.created("/v1/sharing-agreements/" + agreement.id(), AgreementView.of(agreement));
    }

    @GET
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "listSharingAgreements",
            summary = "List sharing agreements",
            description = "What is to be reviewed first comes first, narrowed by the filters that are sent.")
    public Page<AgreementView> list(@BeanParam @Valid AgreementQuery query, @BeanParam @Valid PageRequest page) {
        return sharing.list(query.filter(caller.boundary().orElse(null)), page).map(AgreementView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "getSharingAgreement",
            summary = "Read a sharing agreement",
            description = "Reads one agreement.")
    public AgreementView get(@PathParam("id") UUID id) {
        return AgreementView.of(sharing.get(id, caller.boundary().orElse(null)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "amendSharingAgreement",
            summary = "Amend a sharing agreement",
            description = "Changes what is sent and leaves the rest; every party must have signed the protocol.")
    public AgreementView amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendAgreement request) {
        return AgreementView.of(
                sharing.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            operationId = "listSharingAgreementHistory",
            summary = "History of a sharing agreement",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(sharing.get(id, caller.boundary().orElse(null)).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/reviews")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "reviewSharingAgreement",
            summary = "Review a sharing agreement",
            description = "Says that the parties have looked at it and go on, and when they do so again.")
    public RestResponse<AgreementView> review(@PathParam("id") UUID id, @NotNull @Valid ReviewAgreement request) {
        return RestResponse.ok(AgreementView.of(
                sharing.review(id, request.reviewedOn(), request.nextReviewOn(), request.effective())));
    }

    @POST
    @Idempotent
    @Path("/{id}/termination")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            operationId = "endSharingAgreement",
            summary = "End a sharing agreement",
            description = "Says from when on nothing is shared any more; an ended agreement is due for no review.")
    public RestResponse<AgreementView> end(@PathParam("id") UUID id, @NotNull @Valid EndAgreement request) {
        return RestResponse.ok(AgreementView.of(sharing.end(id, request.endedOn(), request.effective())));
    }
}
