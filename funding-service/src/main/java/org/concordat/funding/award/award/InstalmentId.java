package org.concordat.funding.award.award;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an instalment of an award. */
public record InstalmentId(UUID value) implements Id {}
