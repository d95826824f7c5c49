package org.concordat.membership.pledge.commitment;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a signature. */
public record SignatureId(UUID value) implements Id {}
