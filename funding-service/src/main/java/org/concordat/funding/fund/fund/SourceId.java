package org.concordat.funding.fund.fund;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a source of a fund. */
public record SourceId(UUID value) implements Id {}
