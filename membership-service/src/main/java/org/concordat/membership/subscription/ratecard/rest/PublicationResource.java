package org.concordat.membership.subscription.ratecard.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.rest.StateChange;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCardKeeping;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The publication of a rate card over HTTP, after which it never changes. */
@Path("/v1/rate-cards")
@Tag(name = "Rate cards")
public class PublicationResource {

    private final RateCardKeeping cards;

    PublicationResource(RateCardKeeping cards) {
        this.cards = cards;
    }

    @POST
    @Idempotent
    @Path("/{id}/publication")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "publishRateCard",
            summary = "Publish a rate card",
            description = "Puts a draft in force for its year. It never changes again and supersedes the one before.")
    @APIResponse(
            responseCode = "200",
            description = "The published rate card",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RateCardView.class)))
    public Response publish(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(cards.publish(id, StateChange.effectiveDateOf(request)));
    }

    private static Response answer(RateCard r) {
        return Response.ok(RateCardView.of(r)).tag(ETags.of(r.version())).build();
    }
}
