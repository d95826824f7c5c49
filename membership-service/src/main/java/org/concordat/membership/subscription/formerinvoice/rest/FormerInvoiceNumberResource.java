package org.concordat.membership.subscription.formerinvoice.rest;

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
import org.concordat.membership.subscription.formerinvoice.FormerInvoiceNumber.FormerInvoiceNumberView;
import org.concordat.membership.subscription.formerinvoice.Renumbering;
import org.concordat.membership.subscription.subscription.rest.VisibleSubscriptions;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Former invoice numbers over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions/{id}/former-invoice-numbers")
@Tag(name = "Invoices and payments")
public class FormerInvoiceNumberResource {

    private final Renumbering renumbering;
    private final VisibleSubscriptions visible;

    FormerInvoiceNumberResource(Renumbering renumbering, VisibleSubscriptions visible) {
        this.renumbering = renumbering;
        this.visible = visible;
    }

    /** Under which number payers know an invoice from the books kept before. */
    public record RecordFormerInvoiceNumber(
            @NotBlank @Size(max = 50) @Schema(examples = "INV-0107", description = "As the old invoice shows it")
            String number,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Record a former invoice number",
            description =
                    "A number that the subscription's invoice had in the books kept before. Lines of bank statements"
                            + " that name it are payments of this invoice. Recording it again"
                            + " changes nothing.")
    public RestResponse<FormerInvoiceNumberView> recordFormerInvoiceNumber(
            @PathParam("id") UUID id, @NotNull @Valid RecordFormerInvoiceNumber request) {
        return RestResponse.ok(FormerInvoiceNumberView.of(
                renumbering.record(visible.get(id).id(), request.number(), request.effective())));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "List the former invoice numbers of a subscription",
            description = "The numbers that its invoice had in the books kept before.")
    public Page<FormerInvoiceNumberView> listFormerInvoiceNumbers(
            @PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return renumbering.list(visible.get(id).id(), page).map(FormerInvoiceNumberView::of);
    }
}
