package org.concordat.funding.award.award;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a clawback. */
public record ClawbackId(UUID value) implements Id {}
