package org.concordat.membership.subscription.subscription.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Payments of a subscription over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/payments")
@Tag(name = "Invoices and payments", description = "What subscriptions bring in")
public class PaymentResource {

    private final VisibleSubscriptions visible;
    private final Collecting collecting;

    PaymentResource(VisibleSubscriptions visible, Collecting collecting) {
        this.visible = visible;
        this.collecting = collecting;
    }

    /** A payment as callers see it. */
    public record PaymentView(UUID id, @JsonUnwrapped Payment.Details details) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment",
            description =
                    "Takes money in for an invoiced subscription; what goes beyond the invoice is kept as credit. A lapsed member that pays what is left is a member again.")
    public RestResponse<SubscriptionView> pay(@PathParam("id") UUID id, @NotNull @Valid RecordPayment request) {
        return RestResponse.ok(
                collecting.pay(id, request.details(), request.effective()).subscription());
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "listPayments",
            summary = "List the payments of a subscription",
            description = "Payments by the day they came in.")
    public Page<PaymentView> payments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting
                .payments(visible.get(id).id(), page)
                .map(payment -> new PaymentView(payment.id(), payment.details()));
    }
}
