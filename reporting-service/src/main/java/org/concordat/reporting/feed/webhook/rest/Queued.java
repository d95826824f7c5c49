package org.concordat.reporting.feed.webhook.rest;

import java.net.URI;
import org.concordat.reporting.feed.webhook.DeliveryView;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The answer of whoever queues a delivery. */
final class Queued {

    private Queued() {}

    static RestResponse<DeliveryView> answer(WebhookId webhook, DeliveryView delivery) {
        return ResponseBuilder.create(Status.CREATED, delivery)
                .location(URI.create("/v1/webhooks/%s/deliveries/%s".formatted(webhook.value(), delivery.id())))
                .build();
    }
}
