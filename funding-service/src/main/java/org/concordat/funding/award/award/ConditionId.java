package org.concordat.funding.award.award;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a condition of an award. */
public record ConditionId(UUID value) implements Id {}
