package org.concordat.funding.allocation.taper;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a taper. */
public record TaperPlanId(UUID value) implements Id {}
