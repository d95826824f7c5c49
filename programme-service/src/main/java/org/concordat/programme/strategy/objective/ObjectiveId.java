package org.concordat.programme.strategy.objective;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an objective. */
public record ObjectiveId(UUID value) implements Id {}
