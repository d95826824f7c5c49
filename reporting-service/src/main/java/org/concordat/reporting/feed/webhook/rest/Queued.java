package org.concordat.reporting.feed.webhook.rest;

import org.concordat.platform.http.Answers;
import org.concordat.reporting.feed.webhook.DeliveryView;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer of whoever queues a delivery. */
final class Queued {

    private Queued() {}

    /** A delivery changes with each attempt, so that their number is its version. */
    static RestResponse<DeliveryView> answer(WebhookId webhook, DeliveryView delivery) {
        return Answers.created(
                "/v1/webhooks/%s/deliveries/%s".formatted(webhook.value(), delivery.id()),
                delivery,
                delivery.attempts().size());
    }
}
