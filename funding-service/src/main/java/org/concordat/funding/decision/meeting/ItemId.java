package org.concordat.funding.decision.meeting;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an item of an agenda. */
public record ItemId(UUID value) implements Id {}
