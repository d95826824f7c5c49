package org.concordat.funding.fund.fund;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a fund. */
public record FundId(UUID value) implements Id {}
