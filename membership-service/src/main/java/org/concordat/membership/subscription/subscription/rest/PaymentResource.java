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
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Payments of a subscription over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/payments")
@Tag(name = "Invoices and payments", description = "What subscriptions bring in")
public class PaymentResource {

    private final Subscribing subscribing;
    private final Collecting collecting;
    private final Caller caller;

    PaymentResource(Subscribing subscribing, Collecting collecting, Caller caller) {
        this.subscribing = subscribing;
        this.collecting = collecting;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment",
            description =
                    "Takes money in for an invoiced subscription; what goes beyond the invoice is kept as credit. A lapsed member that pays what is left is a member again.")
    public RestResponse<SubscriptionView> pay(@PathParam("id") UUID id, @NotNull @Valid RecordPayment request) {
        return RestResponse.ok(SubscriptionView.of(
                collecting.pay(id, request.details(), request.effective()).member()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "listPayments",
            summary = "List the payments of a subscription",
            description = "Payments by the day they came in.")
    public Page<PaymentView> payments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        MemberSubscription member = subscribing.get(id);
        caller.requireWithinBoundary(member.subscription().organisation(), "subscription", id);
        return collecting.payments(id, page).map(PaymentView::of);
    }
}
