package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Refunding;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Refunds of subscriptions' credit over HTTP. */
@Path("/v1/subscriptions/{id}/refunds")
@Tag(name = "Invoices and payments")
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
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            operationId = "recordRefund",
            summary = "Record a refund",
            description = "Records credit that was given back: what was paid beyond what the invoice still asks.")
    public RestResponse<SubscriptionView> refund(@PathParam("id") UUID id, @NotNull @Valid RecordRefund request) {
        MemberSubscription member = refunding.refund(id, request.details(), request.effective());
        return RestResponse.ok(SubscriptionView.of(member));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "listRefunds",
            summary = "List the refunds of a subscription",
            description = "Refunds by the day they went out.")
    public Page<RefundView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return refunding.list(id, page).map(RefundView::of);
    }
}
