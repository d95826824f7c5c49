package org.concordat.funding.award.claim;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a claim. */
public record ClaimId(UUID value) implements Id {}
