package org.concordat.programme.sharing.match;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a match. */
public record MatchId(UUID value) implements Id {}
