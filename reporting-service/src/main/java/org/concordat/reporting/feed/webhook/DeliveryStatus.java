package org.concordat.reporting.feed.webhook;

/** What became of a delivery. */
public enum DeliveryStatus {
    /** It waits for its turn or its next attempt. */
    PENDING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** It was given up; what follows of the same record goes on. It may be replayed. */
    FAILED
}
