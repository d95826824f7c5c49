package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What is to be sent to webhooks, and what was. */
public interface Deliveries {

    /** Follows the log of changes from its present end on. */
    void begin(UUID webhook);

    /** Webhooks that are enabled. */
    List<UUID> enabled();

    /**
     * Queues what the webhook subscribes to of the next changes, in their order, if it is enabled.
     *
     * @return how many changes were looked at
     */
    int queue(UUID webhook, int most, Instant now);

    /** Holds subjects of which something is due, if the webhook is enabled; those that somebody else holds are left out. */
    List<Lease> lease(UUID webhook, int most, Instant now, Instant until);

    /** How the deliveries go; nobody else changes it until the transaction ends. Take it before any other lock. */
    Health lockHealth(UUID webhook);

    void keep(UUID webhook, Health health);

    /** Whether the subject is still held; nobody else takes it until the transaction ends. */
    boolean holds(Lease lease);

    /** Holds it no longer: what waits of it, if anything does, is due then. */
    void release(Lease lease, Instant dueAt);

    Optional<WaitingDelivery> first(Lease lease);

    void attempted(DeliveryId delivery, Attempt attempt);

    void end(DeliveryId delivery, DeliveryStatus status, Instant at);

    /** Makes everything that waits due at once. */
    void retryAll(UUID webhook, Instant now);

    /** Queues a message that is about no event. */
    DeliveryId test(UUID webhook, String type, Instant now);

    /** Queues a delivery again, behind what waits of its subject. */
    DeliveryId replay(WebhookId webhook, DeliveryId delivery, Instant now);

    /** Queues again what the webhook subscribes to of the changes after a position, as far as they were queued before. */
    ReplayView replayAfter(long position, UUID webhook, int most, Instant now);

    Optional<DeliveryView> find(WebhookId webhook, DeliveryId delivery);

    /** In the order in which they were queued. */
    Page<DeliveryView> list(DeliveryFilter filter, PageRequest page);

    ProgressView progress(UUID webhook);

    /** Removes some that ended before then from the log. */
    int forget(Instant endedBefore, int most);
}
