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
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.MemberSubscription;
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

/** Invoices and payments of subscriptions over HTTP. */
@Path("/v1/subscriptions")
@Tag(name = "Invoices and payments", description = "What subscriptions bring in")
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
public class CollectionResource {

    private final Subscribing subscribing;
    private final Collecting collecting;
    private final Caller caller;

    CollectionResource(Subscribing subscribing, Collecting collecting, Caller caller) {
        this.subscribing = subscribing;
        this.collecting = collecting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Path("/{id}/invoice")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "issueInvoice",
            summary = "Issue the invoice",
            description =
                    "Invoices an agreed subscription under the next number of its year. An issued invoice is never edited.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription with its invoice",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response invoice(@PathParam("id") UUID id, @Valid IssueInvoice request) {
        IssueInvoice order = IssueInvoice.orUsual(request);
        return answer(collecting.invoice(id, order.issuedOn(), order.dueOn(), order.effective()));
    }

    @POST
    @Idempotent(required = true)
    @Path("/{id}/payments")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "recordPayment",
            summary = "Record a payment",
            description =
                    "Takes money in for an invoiced subscription; what goes beyond the invoice is kept as credit. A lapsed member that pays what is left is a member again.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription after the payment",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response pay(@PathParam("id") UUID id, @NotNull @Valid RecordPayment request) {
        return answer(collecting.pay(id, request.details(), request.effective()).member());
    }

    @GET
    @Path("/{id}/payments")
    @Operation(
            operationId = "listPayments",
            summary = "List the payments of a subscription",
            description = "Payments by the day they came in.")
    public Page<PaymentView> payments(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        MemberSubscription member = subscribing.get(id);
        caller.requireWithinBoundary(member.subscription().organisation(), "subscription", id);
        return collecting.payments(id, page).map(PaymentView::of);
    }

    private static Response answer(MemberSubscription member) {
        return Response.ok()
                .tag(ETags.of(member.subscription().version()))
                .entity(SubscriptionView.of(member))
                .build();
    }
}
