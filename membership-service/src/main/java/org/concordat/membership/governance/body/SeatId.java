package org.concordat.membership.governance.body;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a seat. */
public record SeatId(UUID value) implements Id {}
