package org.concordat.membership.subscription.subscription.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.rest.StateChange;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an organisation decides about its subscription, over HTTP: to agree, to decline, to leave. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions")
public class DecisionResource {

    private final Subscribing subscribing;

    DecisionResource(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    @POST
    @Idempotent
    @Path("/{id}/agreement")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "agreeSubscription",
            summary = "Take down the agreement",
            description = "The organisation subscribes: from now on it is a member of that year.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the step",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response agree(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(subscribing.agree(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/decline")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "declineSubscription",
            summary = "Take down a refusal",
            description = "The invited organisation does not subscribe.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the step",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response decline(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(subscribing.decline(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "withdrawSubscription",
            summary = "Take down a withdrawal",
            description =
                    "The member leaves. What was paid stays paid; what was not is no longer owed, and a credit note over it is issued.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the step",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawSubscription request) {
        return answer(subscribing.withdraw(id, request.effective()));
    }

    private static Response answer(MemberSubscription member) {
        return Response.ok(SubscriptionView.of(member))
                .tag(ETags.of(member.subscription().version()))
                .build();
    }
}
