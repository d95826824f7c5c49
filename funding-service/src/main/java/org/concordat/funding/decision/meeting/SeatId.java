package org.concordat.funding.decision.meeting;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a seat on a body. */
public record SeatId(UUID value) implements Id {}
