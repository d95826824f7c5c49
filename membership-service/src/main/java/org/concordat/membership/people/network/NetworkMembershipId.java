package org.concordat.membership.people.network;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a network membership. */
public record NetworkMembershipId(UUID value) implements Id {}
