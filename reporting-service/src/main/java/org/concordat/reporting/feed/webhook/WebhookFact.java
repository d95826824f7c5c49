package org.concordat.reporting.feed.webhook;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a webhook. The address and the secrets are in none of the events. */
public enum WebhookFact implements Fact<Webhook> {
    @Meaning("Events are sent to a new address outside the partnership's network")
    WEBHOOK_CREATED,
    @Meaning("A webhook's address, description or subscriptions changed")
    WEBHOOK_AMENDED,
    @Meaning("A new secret signs, beside the former one for a while")
    WEBHOOK_SECRET_ROTATED,
    @Meaning("The former secrets sign no longer")
    WEBHOOK_ROTATION_COMPLETED,
    @Meaning("Nothing is sent to the webhook any longer; disabledReason says why")
    WEBHOOK_DISABLED,
    @Meaning("Events are sent to the webhook again, those that it missed first")
    WEBHOOK_ENABLED;

    @Override
    public AggregateType<Webhook> about() {
        return Webhook.TYPE;
    }
}
