package org.concordat.membership.subscription.payment.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.concordat.membership.subscription.payment.Receiving;
import org.concordat.membership.subscription.payment.Receiving.KeptAs;
import org.concordat.membership.subscription.payment.Receiving.Received;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.PaymentId;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.rest.VisibleSubscriptions;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Payments of a subscription over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/payments")
@Tag(name = "Invoices and payments", description = "What subscriptions bring in")
public class PaymentResource {

    private final VisibleSubscriptions visible;
    private final Collecting collecting;
    private final Receiving receiving;

    PaymentResource(VisibleSubscriptions visible, Collecting collecting, Receiving receiving) {
        this.visible = visible;
        this.collecting = collecting;
        this.receiving = receiving;
    }

    /** A payment as callers see it. It never changes, so that its version is not shown. */
    public record PaymentView(
            UUID id,
            @JsonUnwrapped Payment.Details details,

            @Schema(description = "The partnership's share of it")
            Money net,

            @Schema(description = "The VAT in it, in the invoice's proportion")
            Money vat,

            @JsonIgnore long version)
            implements HasVersion {

        static PaymentView of(Payment payment) {
            return new PaymentView(payment.id(), payment.details(), payment.net(), payment.vat(), payment.version());
        }
    }

    /** Money that was taken in, and what it has become. */
    public record RecordedPayment(
            @Schema(description = "Of the payment, or of the credit that it is kept as")
            UUID id,

            @Schema(description = "PAYMENT of the invoice, or CREDIT of the organisation where there is none to pay")
            KeptAs keptAs,

            @JsonUnwrapped Payment.Details details,
            @JsonIgnore long version)
            implements HasVersion {}

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Record a payment",
            description =
                    "Takes money in. Beyond the invoice it is kept as credit of the subscription, and a lapsed member that"
                            + " pays what is left is a member again. Where there is no invoice to pay, because the"
                            + " subscription has ended or was never invoiced, the money is kept as credit of the"
                            + " organisation: Location then names the credit. Where a bank statement has brought the same"
                            + " amount for the subscription within a week it is refused as a possible duplicate, until"
                            + " somebody says that it is none.")
    public RestResponse<RecordedPayment> recordPayment(
            @PathParam("id") UUID id, @NotNull @Valid RecordPayment request) {
        Received received = receiving.record(
                id, request.details(), request.effective(), Boolean.TRUE.equals(request.notDuplicate()));
        return Answers.created(
                received.keptAs() == KeptAs.PAYMENT
                        ? "/v1/subscriptions/%s/payments/%s".formatted(id, received.id())
                        : "/v1/credits/" + received.id(),
                new RecordedPayment(received.id(), received.keptAs(), received.details(), received.version()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "List the payments of a subscription", description = "Payments by the day they came in.")
    public Page<PaymentView> listPayments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting.payments(visible.get(id).id(), page).map(PaymentView::of);
    }

    @GET
    @Path("/{payment}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "Read a payment", description = "Reads one payment. It never changes.")
    public PaymentView getPayment(
            @PathParam("id") SubscriptionId subscription, @PathParam("payment") PaymentId payment) {
        visible.get(subscription.value());
        return PaymentView.of(collecting.payment(subscription, payment));
    }
}
