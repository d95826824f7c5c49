package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.Sharing;
import org.concordat.membership.pledge.sharingagreement.SharingAgreement;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The review and the end of sharing agreements over HTTP. */
@Path("/v1/sharing-agreements")
@Tag(name = "Sharing agreements", description = "Who shares which data with whom under a signed protocol")
@RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
public class AgreementStepResource {

    private final Sharing sharing;

    AgreementStepResource(Sharing sharing) {
        this.sharing = sharing;
    }

    @POST
    @Idempotent
    @Path("/{id}/reviews")
    @Operation(
            operationId = "reviewSharingAgreement",
            summary = "Review a sharing agreement",
            description = "Says that the parties have looked at it and go on, and when they do so again.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement after the review",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response review(@PathParam("id") UUID id, @NotNull @Valid ReviewAgreement request) {
        return answer(
                Response.ok(), sharing.review(id, request.reviewedOn(), request.nextReviewOn(), request.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/termination")
    @Operation(
            operationId = "endSharingAgreement",
            summary = "End a sharing agreement",
            description = "Says from when on nothing is shared any more; an ended agreement is due for no review.")
    @APIResponse(
            responseCode = "200",
            description = "The agreement has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgreementView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid EndAgreement request) {
        return answer(Response.ok(), sharing.end(id, request.endedOn(), request.effective()));
    }

    private static Response answer(Response.ResponseBuilder answer, SharingAgreement agreement) {
        return answer.tag(ETags.of(agreement.version()))
                .entity(AgreementView.of(agreement))
                .build();
    }
}
