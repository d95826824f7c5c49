package org.concordat.membership.pledge.sharingagreement.rest;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.AgreementView;
import org.concordat.membership.pledge.sharingagreement.Sharing;
import org.concordat.membership.pledge.sharingagreement.SharingAgreementId;
import org.concordat.membership.pledge.sharingagreement.SharingAgreements;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
            summary = "Conclude a sharing agreement",
            description =
                    "Adds an agreement between organisations that have all signed its protocol; whoever has not is named.")
    public RestResponse<AgreementView> concludeSharingAgreement(@NotNull @Valid ConcludeAgreement request) {
        AgreementView agreement = sharing.conclude(request.details(), request.effective());
        return Answers.created("/v1/sharing-agreements/" + agreement.id(), agreement);
    }

    @GET
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            summary = "List sharing agreements",
            description = "What is to be reviewed first comes first, narrowed by the filters that are sent.")
    public Page<AgreementView> listSharingAgreements(
            @QueryParam("commitment") @Parameter(description = "A protocol's id") UUID commitment,
            @QueryParam("party") @Parameter(description = "An organisation's id") OrganisationId party,
            @QueryParam("dueForReviewBy")
                    @Parameter(description = "Only those that still run and are to be reviewed on this day or before")
                    LocalDate dueForReviewBy,
            @BeanParam @Valid PageRequest page) {
        var filter = new SharingAgreements.Filter(commitment, party, dueForReviewBy, boundary());
        return sharing.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(summary = "Read a sharing agreement", description = "Reads one agreement.")
    public AgreementView getSharingAgreement(@PathParam("id") SharingAgreementId id) {
        return sharing.get(id, boundary());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Amend a sharing agreement",
            description = "Changes what is sent and leaves the rest; every party must have signed the protocol.")
    public AgreementView amendSharingAgreement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendAgreement request) {
        return sharing.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_COMMITMENTS)
    @Operation(
            summary = "History of a sharing agreement",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSharingAgreementHistory(
            @PathParam("id") SharingAgreementId id, @BeanParam @Valid PageRequest page) {
        return history.of(sharing.get(id, boundary()).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/reviews")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "Review a sharing agreement",
            description = "Says that the parties have looked at it and go on, and when they do so again.")
    public RestResponse<AgreementView> reviewSharingAgreement(
            @PathParam("id") UUID id, @NotNull @Valid ReviewAgreement request) {
        return RestResponse.ok(sharing.review(id, request.nextReviewOn(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/termination")
    @PermissionsAllowed(Rights.CHANGE_COMMITMENTS)
    @Operation(
            summary = "End a sharing agreement",
            description = "Says from when on nothing is shared any more; an ended agreement is due for no review.")
    public RestResponse<AgreementView> endSharingAgreement(
            @PathParam("id") UUID id, @NotNull @Valid EndAgreement request) {
        return RestResponse.ok(sharing.end(id, request.effective()));
    }

    /** The only organisation whose agreements the caller may see; {@code null} for all. */
    private UUID boundary() {
        return caller.boundary().orElse(null);
    }
}
