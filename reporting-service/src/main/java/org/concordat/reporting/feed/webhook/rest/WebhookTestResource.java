package org.concordat.reporting.feed.webhook.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.reporting.feed.webhook.DeliveryView;
import org.concordat.reporting.feed.webhook.Replaying;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Trying webhooks out, over HTTP. */
@Path("/v1/webhooks/{id}/test-messages")
@Tag(name = "Webhooks")
public class WebhookTestResource {

    private final Replaying replaying;

    WebhookTestResource(Replaying replaying) {
        this.replaying = replaying;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Try a webhook out",
            description = "Sends a signed message that is about no event. It is attempted once.")
    public RestResponse<DeliveryView> sendWebhookTestMessage(@PathParam("id") WebhookId id) {
        return Queued.answer(id, replaying.test(id));
    }
}
