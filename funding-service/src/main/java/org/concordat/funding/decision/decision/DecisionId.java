package org.concordat.funding.decision.decision;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a decision. */
public record DecisionId(UUID value) implements Id {}
