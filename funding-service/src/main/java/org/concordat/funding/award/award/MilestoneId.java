package org.concordat.funding.award.award;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a milestone of a project. */
public record MilestoneId(UUID value) implements Id {}
