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
import org.concordat.membership.subscription.approval.ApprovalRequestView;
import org.concordat.membership.subscription.approval.Approving;
import org.concordat.membership.subscription.approval.rest.ApprovalRequestResource;
import org.concordat.membership.subscription.document.Billing;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.CreditNoteId;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.membership.subscription.subscription.rest.VisibleSubscriptions;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.problem.Problem;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Credit notes over HTTP: as data, to print and as electronic ones; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/credit-notes")
@Tag(name = "Invoices and payments")
public class CreditNoteResource {

    private final VisibleSubscriptions visible;
    private final Collecting collecting;
    private final Billing billing;
    private final PdfPress press;
    private final UblPress ubl;
    private final Approving approving;
    private final Caller caller;

    CreditNoteResource(
            VisibleSubscriptions visible,
            Collecting collecting,
            Billing billing,
            PdfPress press,
            UblPress ubl,
            Approving approving,
            Caller caller) {
        this.visible = visible;
        this.collecting = collecting;
        this.billing = billing;
        this.press = press;
        this.ubl = ubl;
        this.approving = approving;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Ask for a credit note",
            description =
                    "Asks to take back part of the invoice, or all of it. Once another person approves the request, the"
                            + " credit note is issued under the next number of the year; the invoice itself stays as it"
                            + " is. What was paid beyond the rest becomes credit. An invoice that is credited in full is"
                            + " settled, and the membership goes on: record a withdrawal to end it, which credits what is"
                            + " unpaid by itself.")
    public RestResponse<ApprovalRequestView> requestCreditNote(
            @PathParam("id") UUID id, @NotNull @Valid RequestCreditNote request) {
        return ApprovalRequestResource.created(approving.requestCreditNote(
                id, request.amount(), request.issuedOn(), request.effective(), caller.id()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "List the credit notes of a subscription",
            description = "Credit notes by the day they were issued.")
    public Page<CreditNoteView> listCreditNotes(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return collecting.creditNotes(visible.get(id).id(), page).map(CreditNoteView::of);
    }

    @GET
    @Path("/{creditNote}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "Read a credit note",
            description =
                    "Reads one credit note; as application/pdf to print, and as application/xml in UBL 2.1, by the Peppol"
                            + " BIS Billing 3.0 profile. Names and addresses on it are those of the day of issue.")
    @APIResponse(
            responseCode = "200",
            description = "The credit note",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CreditNoteView.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = UblPress.XML, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description = "Something is missing that an electronic credit note names",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CreditNoteView getCreditNote(
            @PathParam("id") SubscriptionId subscription, @PathParam("creditNote") CreditNoteId creditNote) {
        visible.get(subscription.value());
        return CreditNoteView.of(collecting.creditNote(subscription, creditNote));
    }

    @GET
    @Path("/{creditNote}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(Pdf.WHEN_ASKED_FOR)
    public RestResponse<byte[]> creditNoteAsPdf(
            @PathParam("id") SubscriptionId subscription, @PathParam("creditNote") CreditNoteId creditNote) {
        visible.get(subscription.value());
        return press.answer(billing.creditNote(subscription, creditNote));
    }

    @GET
    @Path("/{creditNote}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(UblPress.XML_WHEN_ASKED_FOR)
    public RestResponse<byte[]> creditNoteAsXml(
            @PathParam("id") SubscriptionId subscription, @PathParam("creditNote") CreditNoteId creditNote) {
        visible.get(subscription.value());
        return ubl.answer(billing.electronicCreditNote(subscription, creditNote));
    }
}
