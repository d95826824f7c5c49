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
import org.concordat.membership.subscription.subscription.Overriding;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Amounts other than the rate card's, over HTTP. */
@Path("/v1/subscriptions/{id}/amount-override")
@Tag(name = "Subscriptions")
public class AmountOverrideResource {

    private final Overriding overriding;
    private final Caller caller;

    AmountOverrideResource(Overriding overriding, Caller caller) {
        this.overriding = overriding;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER})
    @Operation(
            operationId = "proposeAmount",
            summary = "Propose another amount",
            description = "Before the invoice, with a reason. It counts once another person approves it; until somebody"
                    + " decides, the subscription is not invoiced.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription with the proposal",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid ProposeAmount request) {
        return answer(overriding.propose(id, request.amount(), request.effective(), caller.id()));
    }

    @POST
    @Path("/approval")
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER})
    @Operation(
            operationId = "approveAmount",
            summary = "Approve another amount",
            description = "By somebody else than the one who proposed it.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription with its new amount",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response approve(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(overriding.approve(id, StateChange.effectiveDateOf(request), caller.id()));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER})
    @Operation(
            operationId = "rejectAmount",
            summary = "Reject another amount",
            description = "By whoever may decide, also by the one who proposed it. The amount stays what it was.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription without the proposal",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response reject(@PathParam("id") UUID id, @Valid StateChange request) {
        return answer(overriding.reject(id, StateChange.effectiveDateOf(request)));
    }

    private static Response answer(MemberSubscription member) {
        return Response.ok(SubscriptionView.of(member))
                .tag(ETags.of(member.subscription().version()))
                .build();
    }
}
