package org.concordat.reporting.feed.webhook;

import java.util.UUID;

/**
 * The right to send what waits of one subject, until a time; nobody else sends of it meanwhile.
 *
 * @param token proves it: after its end another one may hold the subject
 */
public record Lease(WebhookId webhook, UUID subject, UUID token) {}
