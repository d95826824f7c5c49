package org.concordat.funding.ledger;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an award. */
public record AwardId(UUID value) implements Id {}
