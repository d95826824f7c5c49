package org.concordat.programme.maturity.round;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a round. */
public record RoundId(UUID value) implements Id {}
