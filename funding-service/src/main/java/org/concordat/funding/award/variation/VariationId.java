package org.concordat.funding.award.variation;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a variation of an award. */
public record VariationId(UUID value) implements Id {}
