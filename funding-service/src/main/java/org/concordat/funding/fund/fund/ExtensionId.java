package org.concordat.funding.fund.fund;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an extension of a source. */
public record ExtensionId(UUID value) implements Id {}
