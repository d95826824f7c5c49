package org.concordat.membership.subscription.subscription.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Lapsing;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Memberships that lapse because nobody paid, over HTTP. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions")
public class LapseResource {

    private final Lapsing lapsing;

    LapseResource(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    /** Why it lapses. */
    public record LapseSubscription(
            @Size(max = 2000) @Schema(description = "Why; kept in the history")
            String reason) {}

    @POST
    @Idempotent
    @Path("/{id}/lapse")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "lapseSubscription",
            summary = "Let a membership lapse",
            description =
                    "Ends the membership of one that has not paid within the days of grace that its rate card sets;"
                            + " refused before they are over. The service does so by itself too, day by day.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the step",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response lapse(@PathParam("id") UUID id, @Valid LapseSubscription request) {
        MemberSubscription member = lapsing.lapse(id, request == null ? null : request.reason());
        return Response.ok(SubscriptionView.of(member))
                .tag(ETags.of(member.subscription().version()))
                .build();
    }
}
