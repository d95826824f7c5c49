package org.concordat.reporting.feed.webhook.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.reporting.feed.webhook.DeliveryFilter;
import org.concordat.reporting.feed.webhook.DeliveryId;
import org.concordat.reporting.feed.webhook.DeliveryStatus;
import org.concordat.reporting.feed.webhook.DeliveryView;
import org.concordat.reporting.feed.webhook.Replaying;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The log of what was sent to webhooks, over HTTP. */
@Path("/v1/webhooks/{id}/deliveries")
@Tag(name = "Webhooks")
public class WebhookDeliveryResource {

    private final Replaying replaying;

    WebhookDeliveryResource(Replaying replaying) {
        this.replaying = replaying;
    }

    @GET
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "List a webhook's deliveries",
            description =
                    "In the order in which they were queued, each with its attempts. Those that ended long ago are"
                            + " listed no longer.")
    public Page<DeliveryView> listWebhookDeliveries(
            @PathParam("id") WebhookId id,
            @QueryParam("status") @Parameter(description = "Only deliveries that stand so") DeliveryStatus status,
            @QueryParam("subject") @Parameter(description = "Only deliveries about this record") UUID subject,
            @BeanParam @Valid PageRequest page) {
        return replaying.list(new DeliveryFilter(id, status, subject), page);
    }

    @GET
    @Path("/{deliveryId}")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(summary = "Read a delivery", description = "With its attempts and when the next one is due.")
    public DeliveryView getWebhookDelivery(
            @PathParam("id") WebhookId id, @PathParam("deliveryId") DeliveryId deliveryId) {
        return replaying.get(id, deliveryId);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Path("/{deliveryId}/replays")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Send a delivery again",
            description =
                    "One that was delivered or given up, under the same webhook-id. It goes behind what waits of the"
                            + " same record.")
    public RestResponse<DeliveryView> replayWebhookDelivery(
            @PathParam("id") WebhookId id, @PathParam("deliveryId") DeliveryId deliveryId) {
        return Queued.answer(id, replaying.replay(id, deliveryId));
    }
}
