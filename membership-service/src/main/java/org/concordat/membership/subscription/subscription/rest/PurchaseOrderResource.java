package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What members call their orders, over HTTP; an organisation's user says it for its own organisation. */
@Path("/v1/subscriptions/{id}/purchase-order")
@Tag(name = "Subscriptions")
public class PurchaseOrderResource {

    private final Subscribing subscribing;
    private final VisibleSubscriptions visible;

    PurchaseOrderResource(Subscribing subscribing, VisibleSubscriptions visible) {
        this.subscribing = subscribing;
        this.visible = visible;
    }

    /** The number that the member's finance office asks invoices to name. */
    public record RecordPurchaseOrder(
            @Size(max = 50)
            @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
            @Schema(
                    nullable = true,
                    examples = "4500123456",
                    description = "Replaces the number before; null or left out when the member has none")
            String purchaseOrderNumber,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_PURCHASE_ORDERS)
    @Operation(
            summary = "Record the purchase order",
            description = "The member's own number for what it pays, without which many councils pay nothing. It may"
                    + " change until the subscription is paid or ended; an invoice keeps the number with which it was"
                    + " issued. An organisation's user records it for its own organisation.")
    public RestResponse<SubscriptionView> recordPurchaseOrder(
            @PathParam("id") UUID id, @NotNull @Valid RecordPurchaseOrder request) {
        return RestResponse.ok(subscribing.recordPurchaseOrder(
                visible.get(id).id(), request.purchaseOrderNumber(), request.effective()));
    }
}
