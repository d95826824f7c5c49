package org.concordat.funding.call.call;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a call. */
public record CallId(UUID value) implements Id {}
