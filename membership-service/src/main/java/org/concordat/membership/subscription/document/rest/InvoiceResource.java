package org.concordat.membership.subscription.document.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.document.Billing;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.rest.IssueInvoice;
import org.concordat.membership.subscription.subscription.rest.SubscriptionView;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The invoice of a subscription over HTTP, as data and on the letterhead; an organisation's user sees only its own. */
@Path("/v1/subscriptions/{id}/invoice")
@Tag(name = "Invoices and payments")
public class InvoiceResource {

    private final Subscribing subscribing;
    private final Billing billing;
    private final PdfPress press;
    private final Caller caller;
    private final Collecting collecting;

    InvoiceResource(Subscribing subscribing, Billing billing, PdfPress press, Caller caller, Collecting collecting) {
        this.subscribing = subscribing;
        this.billing = billing;
        this.press = press;
        this.caller = caller;
        this.collecting = collecting;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            operationId = "issueInvoice",
            summary = "Issue the invoice",
            description =
                    "Invoices an agreed subscription under the next number of its year. An issued invoice is never edited.")
    public RestResponse<SubscriptionView> invoice(@PathParam("id") UUID id, @Valid IssueInvoice request) {
        IssueInvoice order = IssueInvoice.orUsual(request);
        return RestResponse.ok(
                SubscriptionView.of(collecting.invoice(id, order.issuedOn(), order.dueOn(), order.effective())));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "getInvoice",
            summary = "Read the invoice",
            description =
                    "As it goes to the member, with its lines; as application/pdf on the partnership's letterhead.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BillView.class)),
                @Content(mediaType = PrintedBill.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Produces(MediaType.APPLICATION_JSON)
    public BillView invoice(@PathParam("id") UUID id) {
        return BillView.of(billing.invoice(visible(id)));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(PrintedBill.PDF_WHEN_ASKED_FOR)
    public RestResponse<byte[]> invoiceAsPdf(@PathParam("id") UUID id) {
        return PrintedBill.of(billing.invoice(visible(id)), press);
    }

    private UUID visible(UUID id) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return id;
    }
}
