package org.concordat.membership.subscription.payment;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a credit. */
public record CreditId(UUID value) implements Id {}
