package org.concordat.reporting.feed.webhook;

import java.time.Instant;
import java.util.Optional;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What became of deliveries. */
public interface DeliveryLog {

    void attempted(DeliveryId delivery, Attempt attempt);

    void end(DeliveryId delivery, DeliveryStatus status, Instant at);

    Optional<DeliveryView> find(WebhookId webhook, DeliveryId delivery);

    /** In the order in which they were queued. */
    Page<DeliveryView> list(DeliveryFilter filter, PageRequest page);

    /** Removes some that ended before then from the log. */
    int forget(Instant endedBefore, int most);
}
