package org.concordat.funding.ledger.monthend;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names the end of a month. */
public record MonthEndId(UUID value) implements Id {}
