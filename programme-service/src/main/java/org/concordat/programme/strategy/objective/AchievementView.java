package org.concordat.programme.strategy.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An achievement as callers see it, one that was reopened too. */
@Schema(name = "Achievement", description = "That an objective is achieved in a sub-region for a financial year")
public record AchievementView(
        @JsonUnwrapped AchievementState state,
        UUID objective,

        @Schema(nullable = true, description = "Since when it counts no longer; null while it stands")
        LocalDate reopenedOn,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it counts no longer; null while it stands")
        String reopenedWhy,

        @Schema(description = "The objective's version") long version)
        implements HasVersion {

    static AchievementView of(Objective objective, UUID id) {
        Achievement achievement = objective.achievement(id);
        return new AchievementView(
                AchievementState.of(id, achievement),
                objective.id(),
                achievement.reopenedOn(),
                achievement.reopenedWhy(),
                objective.version());
    }
}
