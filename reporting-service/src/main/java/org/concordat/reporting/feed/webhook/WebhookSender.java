package org.concordat.reporting.feed.webhook;

import java.util.concurrent.CompletionStage;

/** Sends messages. */
public interface WebhookSender {

    /** Attempts a delivery; what goes wrong is its outcome. It ends within the time-outs, whatever the receiver does. */
    CompletionStage<Outcome> send(DueDelivery delivery);
}
