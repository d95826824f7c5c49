package org.concordat.membership.subscription.document.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Billing;
import org.concordat.membership.subscription.subscription.Collecting;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.membership.subscription.subscription.rest.VisibleSubscriptions;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.pdf.Pdf;
import org.concordat.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The invoice of a subscription over HTTP: as data, to print and as an electronic one; an organisation's user sees only its own. */
@Path("/v1/subscriptions/{id}/invoice")
@Tag(name = "Invoices and payments")
public class InvoiceResource {

    private final VisibleSubscriptions visible;
    private final Billing billing;
    private final PdfPress press;
    private final UblPress ubl;
    private final Collecting collecting;

    InvoiceResource(
            VisibleSubscriptions visible, Billing billing, PdfPress press, UblPress ubl, Collecting collecting) {
        this.visible = visible;
        this.billing = billing;
        this.press = press;
        this.ubl = ubl;
        this.collecting = collecting;
    }

    /** The order to invoice an agreed subscription. */
    public record IssueInvoice(
            @Schema(description = "Date of the invoice; effectiveOn when left out")
            LocalDate issuedOn,

            @Schema(description = "The partnership's usual term when left out")
            LocalDate dueOn,

            @Schema(description = "The day from which this is true; issuedOn, or else today, when left out")
            LocalDate effectiveOn,

            @Size(max = 2000) String reason)
            implements DatedRequest {

        private static final IssueInvoice AS_USUAL = new IssueInvoice(null, null, null, null);

        @Override
        public LocalDate ownDay() {
            return issuedOn;
        }
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Issue the invoice",
            description =
                    "Invoices an agreed subscription under the next number of its year. An issued invoice is never edited,"
                            + " and is kept with the names and addresses of its day. One that charges VAT is refused while"
                            + " something is missing that the law wants on it: the partnership's name, address and VAT number,"
                            + " and the member's address; the answer says what, as a pointer into the invoice.")
    public RestResponse<SubscriptionView> issueInvoice(@PathParam("id") UUID id, @Valid IssueInvoice request) {
        IssueInvoice order = request == null ? IssueInvoice.AS_USUAL : request;
        return RestResponse.ok(collecting.invoice(id, order.issuedOn(), order.dueOn(), order.effective()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "Read the invoice",
            description =
                    "As it went to the member, with its lines; as application/pdf to print, and as application/xml in UBL 2.1,"
                            + " by the Peppol BIS Billing 3.0 profile. Names and addresses are those of the day of issue; an"
                            + " invoice of earlier books shows what is known now.")
    @APIResponse(
            responseCode = "200",
            description = "The invoice",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Bill.class)),
                @Content(mediaType = Pdf.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = UblPress.XML, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "409",
            description = "Something is missing that an electronic invoice names",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @Produces(MediaType.APPLICATION_JSON)
    public Bill getInvoice(@PathParam("id") UUID id) {
        return billing.invoice(visible.get(id).id());
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(Pdf.WHEN_ASKED_FOR)
    public RestResponse<byte[]> invoiceAsPdf(@PathParam("id") UUID id) {
        return press.answer(billing.invoice(visible.get(id).id()));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(hidden = true)
    @Produces(UblPress.XML_WHEN_ASKED_FOR)
    public RestResponse<byte[]> invoiceAsXml(@PathParam("id") UUID id) {
        return ubl.answer(billing.electronicInvoice(visible.get(id).id()));
    }
}
