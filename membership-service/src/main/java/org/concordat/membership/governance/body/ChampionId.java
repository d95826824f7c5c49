package org.concordat.membership.governance.body;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a champion. */
public record ChampionId(UUID value) implements Id {}
