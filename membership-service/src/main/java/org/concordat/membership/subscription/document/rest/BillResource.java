package org.concordat.membership.subscription.document.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Billing;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invoices and credit notes as they go to the members, over HTTP; an organisation's user sees only its own. */
@Path("/v1/subscriptions")
@Tag(name = "Invoices and payments")
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
public class BillResource {

    private static final String PDF = "application/pdf";

    /** JSON for whoever takes anything. */
    private static final String PDF_WHEN_ASKED_FOR = PDF + ";qs=0.5";

    private final Subscribing subscribing;
    private final Billing billing;
    private final PdfPress press;
    private final Caller caller;

    BillResource(Subscribing subscribing, Billing billing, PdfPress press, Caller caller) {
        this.subscribing = subscribing;
        this.billing = billing;
        this.press = press;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/invoice")
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
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Produces(MediaType.APPLICATION_JSON)
    public BillView invoice(@PathParam("id") UUID id) {
        return BillView.of(billing.invoice(visible(id)));
    }

    @GET
    @Path("/{id}/invoice")
    @Operation(hidden = true)
    @Produces(PDF_WHEN_ASKED_FOR)
    public Response invoiceAsPdf(@PathParam("id") UUID id) {
        return printed(billing.invoice(visible(id)));
    }

    @GET
    @Path("/{id}/credit-notes/{creditNote}")
    @Operation(hidden = true)
    @Produces(PDF_WHEN_ASKED_FOR)
    public Response creditNoteAsPdf(@PathParam("id") UUID id, @PathParam("creditNote") UUID creditNote) {
        return printed(billing.creditNote(visible(id), creditNote));
    }

    private UUID visible(UUID id) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return id;
    }

    private Response printed(Bill bill) {
        String file = bill.number().replace('/', '-') + ".pdf";
        return Response.ok(press.print(bill), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(file))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
