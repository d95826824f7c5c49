package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent to webhooks. */
public interface DeliveryQueue {

    /**
     * Queues what the webhook subscribes to of the next changes, in their order, if it is enabled.
     *
     * @return how many changes were looked at
     */
    int queue(UUID webhook, int most, Instant now);

    /** Queues again what the webhook subscribes to of the changes after a position, as far as they were queued before. */
    ReplayView replayAfter(long position, UUID webhook, int most, Instant now);

    /** Holds subjects of which something is due, if the webhook is enabled; those that somebody else holds are left out. */
    List<Lease> lease(UUID webhook, int most, Instant now, Instant until);

    Optional<WaitingDelivery> first(Lease lease);

    /** Whether the subject is still held; nobody else takes it until the transaction ends. */
    boolean holds(Lease lease);

    /** Holds it no longer: what waits of it, if anything does, is due then. */
    void release(Lease lease, Instant dueAt);

    /** Makes everything that waits due at once. */
    void retryAll(UUID webhook, Instant now);

    /** Queues a message that is about no event. */
    DeliveryId test(UUID webhook, String type, Instant now);

    /** Queues a delivery again, behind what waits of its subject. */
    DeliveryId replay(WebhookId webhook, DeliveryId delivery, Instant now);
}
