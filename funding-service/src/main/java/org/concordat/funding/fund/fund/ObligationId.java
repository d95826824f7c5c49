package org.concordat.funding.fund.fund;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an obligation that comes with a source. */
public record ObligationId(UUID value) implements Id {}
