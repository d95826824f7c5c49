package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.Sharing;
import org.concordat.membership.pledge.sharingagreement.SharingAgreement;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sharing agreements over HTTP; an organisation's user sees those that its own organisation is a party to. */
@Path("/v1/sharing-agreements")
@Tag(name = "Sharing agreements", description = "Who shares which data with whom under a signed protocol")
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
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "concludeSharingAgreement",
            summary = "Conclude a sharing agreement",
            description =
                    "Adds an agreement between organisations that have all signed its protocol; whoever has not is named.")
    @APIResponse(
            responseCode = "201",
            description = "Concluded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response conclude(@NotNull @Valid ConcludeAgreement request) {
        SharingAgreement agreement = sharing.conclude(request.details(), request.effective());
        return answer(Response.created(URI.create("/v1/sharing-agreements/" + agreement.id())), agreement);
    }

    @GET
    @Operation(
            operationId = "listSharingAgreements",
            summary = "List sharing agreements",
            description = "What is to be reviewed first comes first, narrowed by the filters that are sent.")
    public Page<AgreementView> list(@BeanParam @Valid AgreementQuery query, @BeanParam @Valid PageRequest page) {
        return sharing.list(query.filter(caller.boundary().orElse(null)), page).map(AgreementView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSharingAgreement",
            summary = "Read a sharing agreement",
            description = "Reads one agreement.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), sharing.get(id, caller.boundary().orElse(null)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendSharingAgreement",
            summary = "Amend a sharing agreement",
            description = "Changes what is sent and leaves the rest; every party must have signed the protocol.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendAgreement request) {
        return answer(
                Response.ok(),
                sharing.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listSharingAgreementHistory",
            summary = "History of a sharing agreement",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(sharing.get(id, caller.boundary().orElse(null)).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, SharingAgreement agreement) {
        return answer.tag(ETags.of(agreement.version()))
                .entity(AgreementView.of(agreement))
                .build();
    }
}
