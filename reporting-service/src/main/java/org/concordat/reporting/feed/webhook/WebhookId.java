package org.concordat.reporting.feed.webhook;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** The id of a webhook. */
public record WebhookId(UUID value) implements Id {}
