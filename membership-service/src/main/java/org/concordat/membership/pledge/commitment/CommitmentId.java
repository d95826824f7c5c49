package org.concordat.membership.pledge.commitment;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a commitment. */
public record CommitmentId(UUID value) implements Id {}
