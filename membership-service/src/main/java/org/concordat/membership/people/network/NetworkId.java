package org.concordat.membership.people.network;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a network. */
public record NetworkId(UUID value) implements Id {}
