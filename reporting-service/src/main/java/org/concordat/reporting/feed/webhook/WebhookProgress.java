package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far webhooks have followed the log of changes, and how their deliveries go. */
public interface WebhookProgress {

    /** Follows the log of changes from its present end on. */
    void begin(UUID webhook);

    /** Webhooks that are enabled. */
    List<UUID> enabled();

    /** Webhooks that are enabled and whose deliveries fail since an instant or longer. */
    List<UUID> failingSince(Instant instant);

    /** How the deliveries go; nobody else changes it until the transaction ends. Take it before any other lock. */
    Health lockHealth(UUID webhook);

    void keep(UUID webhook, Health health);

    ProgressView progress(UUID webhook);
}
