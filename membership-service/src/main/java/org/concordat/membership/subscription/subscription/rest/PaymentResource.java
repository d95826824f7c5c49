package org.concordat.membership.subscription.subscription.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** Money that came in for a subscription. */
    public record RecordPayment(
            @NotNull @Schema(description = "More than nothing; what goes beyond the invoice becomes credit")
            Money amount,

            @NotNull @Schema(description = "The day it came in")
            LocalDate receivedOn,

            @NotNull @Schema(description = "How it came") Payment.Method method,

            @NotBlank
            @Size(max = 100)
            @Schema(examples = "BACS 4711", description = "What the bank statement or the cheque says")
            String reference,

            @Schema(description = "The day from which this is true; receivedOn when left out")
            LocalDate effectiveOn,

            @Size(max = 2000) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return receivedOn;
        }

        Payment.Details details() {
            return new Payment.Details(amount, receivedOn, method, reference);
        }
    }

    /** A payment as callers see it. */
    public record PaymentView(
            UUID id,
            @JsonUnwrapped Payment.Details details,

            @Schema(description = "The partnership's share of it")
            Money net,

            @Schema(description = "The VAT in it, in the invoice's proportion")
            Money vat) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Record a payment",
            description =
                    "Takes money in for an invoiced subscription; what goes beyond the invoice is kept as credit. A lapsed member that pays what is left is a member again.")
    public RestResponse<SubscriptionView> recordPayment(
            @PathParam("id") UUID id, @NotNull @Valid RecordPayment request) {
        return RestResponse.ok(
                collecting.pay(id, request.details(), request.effective()).subscription());
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "List the payments of a subscription", description = "Payments by the day they came in.")
    public Page<PaymentView> listPayments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting
                .payments(visible.get(id).id(), page)
                .map(payment -> new PaymentView(payment.id(), payment.details(), payment.net(), payment.vat()));
    }
}
