package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a refund. */
public record RefundId(UUID value) implements Id {}
