package org.concordat.programme.support.plan;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names what was offered for a plan. */
public record PlannedSupportId(UUID value) implements Id {}
