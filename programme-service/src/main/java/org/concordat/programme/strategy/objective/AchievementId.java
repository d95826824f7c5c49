package org.concordat.programme.strategy.objective;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names the record that an objective is achieved in a sub-region and year. */
public record AchievementId(UUID value) implements Id {}
