package org.concordat.membership.subscription.approval.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.approval.ApprovalRequestView;
import org.concordat.membership.subscription.approval.Approving;
import org.concordat.membership.subscription.payment.CreditId;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Requests to give an organisation's credit back, over HTTP. */
@Path("/v1/credits/{id}/refunds")
@Tag(name = "Invoices and payments")
public class CreditRefundResource {

    private final Approving approving;
    private final Caller caller;

    CreditRefundResource(Approving approving, Caller caller) {
        this.approving = approving;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Ask for a refund of a credit",
            description = "Asks to give back what is left of an organisation's credit, or a part. It is recorded once"
                    + " another person approves the request.")
    public RestResponse<ApprovalRequestView> requestCreditRefund(
            @PathParam("id") CreditId id, @NotNull @Valid RefundResource.RequestRefund request) {
        return ApprovalRequestResource.created(
                approving.requestCreditRefund(id, request.details(), request.effective(), caller.id()));
    }
}
