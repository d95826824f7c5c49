package org.concordat.membership.subscription.document.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.document.Billing;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.Crediting;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.rest.CreditNoteView;
import org.concordat.membership.subscription.subscription.rest.IssueCreditNote;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Credit notes over HTTP, as data and on the letterhead; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/credit-notes")
@Tag(name = "Invoices and payments")
public class CreditNoteResource {

    private final Subscribing subscribing;
    private final Crediting crediting;
    private final Caller caller;
    private final Billing billing;
    private final PdfPress press;

    CreditNoteResource(Subscribing subscribing, Crediting crediting, Caller caller, Billing billing, PdfPress press) {
        this.subscribing = subscribing;
        this.crediting = crediting;
        this.caller = caller;
        this.billing = billing;
        this.press = press;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            operationId = "issueCreditNote",
            summary = "Issue a credit note",
            description =
                    "Takes back part of the invoice, or all of it, under the next number of the year; the invoice itself"
                            + " stays as it is. What was paid beyond the rest becomes credit. An invoice that is credited"
                            + " in full is settled, and the membership goes on: record a withdrawal to end it, which"
                            + " credits what is unpaid by itself.")
    public RestResponse<CreditNoteView> issue(@PathParam("id") UUID id, @NotNull @Valid IssueCreditNote request) {
        CreditNote note = crediting.issue(id, request.amount(), request.issuedOn(), request.effective());
        return Answers.created(
                "/v1/subscriptions/%s/credit-notes/%s".formatted(id, note.id()),
                CreditNoteView.of(note),
                note.version());
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "listCreditNotes",
            summary = "List the credit notes of a subscription",
            description = "Credit notes by the day they were issued.")
    public Page<CreditNoteView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return crediting.list(visible(id), page).map(CreditNoteView::of);
    }

    @GET
    @Path("/{creditNote}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            operationId = "getCreditNote",
            summary = "Read a credit note",
            description = "Reads one credit note; as application/pdf on the partnership's letterhead.")
    @APIResponse(
            responseCode = "200",
            description = "The credit note",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CreditNoteView.class)),
                @Content(mediaType = PrintedBill.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<CreditNoteView> get(@PathParam("id") UUID id, @PathParam("creditNote") UUID creditNote) {
        CreditNote note = crediting.get(visible(id), creditNote);
        return Answers.ok(CreditNoteView.of(note), note.version());
    }

    @GET
    @Path("/{creditNote}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(PrintedBill.PDF_WHEN_ASKED_FOR)
    public RestResponse<byte[]> creditNoteAsPdf(@PathParam("id") UUID id, @PathParam("creditNote") UUID creditNote) {
        return PrintedBill.of(billing.creditNote(visible(id), creditNote), press);
    }

    private UUID visible(UUID id) {
        caller.requireWithinBoundary(subscribing.get(id).subscription().organisation(), "subscription", id);
        return id;
    }
}
