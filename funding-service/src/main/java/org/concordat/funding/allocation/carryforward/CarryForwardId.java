package org.concordat.funding.allocation.carryforward;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a carry-forward. */
public record CarryForwardId(UUID value) implements Id {}
