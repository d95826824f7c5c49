package org.concordat.programme.support.peer;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a peer. */
public record PeerId(UUID value) implements Id {}
