package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a subscription. */
public record SubscriptionId(UUID value) implements Id {}
