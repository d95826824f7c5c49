package org.concordat.reporting.feed.webhook;

/** Why something is sent. */
public enum DeliveryKind {
    /** It happened. */
    EVENT,
    /** Somebody asked for it again. */
    REPLAY,
    /** Somebody tries the webhook out. */
    TEST
}
