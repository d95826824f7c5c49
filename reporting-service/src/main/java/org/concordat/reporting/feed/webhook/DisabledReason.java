package org.concordat.reporting.feed.webhook;

/** Why a webhook is disabled: "410, or five days without success, disables", reporting.md, Webhooks. */
public enum DisabledReason {
    /** Somebody disabled it. */
    BY_HAND,
    /** The receiver answered 410: it wants no more. */
    GONE,
    /** No delivery succeeded for too long while deliveries failed. */
    FAILING
}
