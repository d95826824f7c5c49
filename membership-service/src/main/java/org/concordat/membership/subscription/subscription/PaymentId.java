package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a payment. */
public record PaymentId(UUID value) implements Id {}
