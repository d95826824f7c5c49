package org.concordat.funding.fund.charge;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a charge that was posted. */
public record ChargeId(UUID value) implements Id {}
