package org.concordat.membership.subscription.approval.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
import org.concordat.membership.subscription.approval.ApprovalRequestView;
import org.concordat.membership.subscription.approval.Approving;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.membership.subscription.subscription.RefundId;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.rest.VisibleSubscriptions;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Refunds of subscriptions' credit over HTTP. */
@Path("/v1/subscriptions/{id}/refunds")
@Tag(name = "Invoices and payments")
public class RefundResource {

    private final VisibleSubscriptions visible;
    private final Collecting collecting;
    private final Approving approving;
    private final Caller caller;

    RefundResource(VisibleSubscriptions visible, Collecting collecting, Approving approving, Caller caller) {
        this.visible = visible;
        this.collecting = collecting;
        this.approving = approving;
        this.caller = caller;
    }

    /** Credit that is to be given back. */
    public record RequestRefund(
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

            @Size(max = 2000) @Schema(description = "Why") String reason,
            @JsonIgnore long version)
            implements HasVersion {

        private static RefundView of(Refund refund) {
            return new RefundView(
                    refund.id(), refund.details(), refund.net(), refund.vat(), refund.reason(), refund.version());
        }
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Ask for a refund",
            description =
                    "Asks to give back credit of the subscription: what was paid beyond what the invoice still asks."
                            + " It is recorded once another person approves the request.")
    public RestResponse<ApprovalRequestView> requestRefund(
            @PathParam("id") UUID id, @NotNull @Valid RequestRefund request) {
        return ApprovalRequestResource.created(
                approving.requestRefund(id, request.details(), request.effective(), caller.id()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "List the refunds of a subscription", description = "Refunds by the day they went out.")
    public Page<RefundView> listRefunds(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting.refunds(visible.get(id).id(), page).map(RefundView::of);
    }

    @GET
    @Path("/{refund}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "Read a refund", description = "Reads one refund. It never changes.")
    public RefundView getRefund(@PathParam("id") SubscriptionId subscription, @PathParam("refund") RefundId refund) {
        visible.get(subscription.value());
        return RefundView.of(collecting.refund(subscription, refund));
    }
}
