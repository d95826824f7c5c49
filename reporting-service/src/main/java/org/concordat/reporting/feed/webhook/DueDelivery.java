package org.concordat.reporting.feed.webhook;

import java.util.List;

/**
 * A delivery that is to be attempted now.
 *
 * @param failed how many attempts have failed
 * @param secrets those that sign it, opened; they stand in no log
 */
public record DueDelivery(DeliveryId id, Lease lease, int failed, String url, Message message, List<String> secrets) {

    @Override
    public String toString() {
        return "delivery %s to webhook %s".formatted(id.value(), lease.webhook().value());
    }
}
