package org.concordat.membership.governance.body;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a governance body. */
public record BodyId(UUID value) implements Id {}
