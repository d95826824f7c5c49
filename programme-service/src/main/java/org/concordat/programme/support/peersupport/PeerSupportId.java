package org.concordat.programme.support.peersupport;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a review or mentoring by a peer. */
public record PeerSupportId(UUID value) implements Id {}
