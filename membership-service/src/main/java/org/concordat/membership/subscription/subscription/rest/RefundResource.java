package org.concordat.membership.subscription.subscription.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Refunding;
import org.concordat.membership.subscription.subscription.Subscribing;
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

/** Refunds of subscriptions' credit over HTTP. */
@Path("/v1/subscriptions/{id}/refunds")
@Tag(name = "Invoices and payments")
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
public class RefundResource {

    private final Subscribing subscribing;
    private final Refunding refunding;
    private final Caller caller;

    RefundResource(Subscribing subscribing, Refunding refunding, Caller caller) {
        this.subscribing = subscribing;
        this.refunding = refunding;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "recordRefund",
            summary = "Record a refund",
            description = "Takes down credit that was given back: what was paid beyond what the invoice still asks.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the refund",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response refund(@PathParam("id") UUID id, @NotNull @Valid RecordRefund request) {
        MemberSubscription member = refunding.refund(id, request.details(), request.effective());
        return Response.ok(SubscriptionView.of(member))
                .tag(ETags.of(member.subscription().version()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listRefunds",
            summary = "List the refunds of a subscription",
            description = "Refunds by the day they went out.")
    public Page<RefundView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return refunding.list(id, page).map(RefundView::of);
    }
}
