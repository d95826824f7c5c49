package org.concordat.programme.support.hostedservice;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a subscription to a hosted service. */
public record SubscriptionId(UUID value) implements Id {}
