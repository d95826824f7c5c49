package org.concordat.reporting.feed.webhook;

import java.util.UUID;

/** Which deliveries of a webhook to list; {@code null} for no condition. */
public record DeliveryFilter(WebhookId webhook, DeliveryStatus status, UUID subject) {}
