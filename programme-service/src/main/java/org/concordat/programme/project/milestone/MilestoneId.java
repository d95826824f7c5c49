package org.concordat.programme.project.milestone;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a milestone of a project; those of an award keep the id that the award gives them. */
public record MilestoneId(UUID value) implements Id {}
