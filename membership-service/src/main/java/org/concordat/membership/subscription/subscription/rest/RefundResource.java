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
import org.concordat.membership.subscription.subscription.Refund;
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

/** Refunds of subscriptions' credit over HTTP. */
@Path("/v1/subscriptions/{id}/refunds")
@Tag(name = "Invoices and payments")
public class RefundResource {

    private final VisibleSubscriptions visible;
    private final Collecting collecting;

    RefundResource(VisibleSubscriptions visible, Collecting collecting) {
        this.visible = visible;
        this.collecting = collecting;
    }

    /** Credit that was given back. */
    public record RecordRefund(
            @NotNull @Schema(description = "More than nothing, and no more than the credit")
            Money amount,

            @NotNull @Schema(description = "The day it went out")
            LocalDate refundedOn,

            @NotNull @Schema(description = "How it went") Payment.Method method,

            @NotBlank
            @Size(max = 100)
            @Schema(examples = "BACS 4712", description = "What the bank statement or the cheque says")
            String reference,

            @Schema(description = "The day from which this is true; refundedOn when left out")
            LocalDate effectiveOn,

            @NotBlank @Size(max = 2000) String reason)
            implements DatedRequest {

        @Override
        public LocalDate ownDay() {
            return refundedOn;
        }

        Refund.Details details() {
            return new Refund.Details(amount, refundedOn, method, reference);
        }
    }

    /** A refund as callers see it. */
    public record RefundView(
            UUID id,
            @JsonUnwrapped Refund.Details details,

            @Schema(description = "What it takes back of the partnership's share")
            Money net,

            @Schema(description = "The VAT in it, in the invoice's proportion")
            Money vat,

            @Size(max = 2000) @Schema(description = "Why") String reason) {}

    @POST
    @Idempotent(required = true)
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Record a refund",
            description = "Records credit that was given back: what was paid beyond what the invoice still asks.")
    public RestResponse<SubscriptionView> recordRefund(@PathParam("id") UUID id, @NotNull @Valid RecordRefund request) {
        return RestResponse.ok(collecting.refund(id, request.details(), request.effective()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "List the refunds of a subscription", description = "Refunds by the day they went out.")
    public Page<RefundView> listRefunds(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting
                .refunds(visible.get(id).id(), page)
                .map(refund ->
                        new RefundView(refund.id(), refund.details(), refund.net(), refund.vat(), refund.reason()));
    }
}
