package org.concordat.reporting.feed.webhook;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** The id of one delivery; a replay has one of its own. */
public record DeliveryId(UUID value) implements Id {}
