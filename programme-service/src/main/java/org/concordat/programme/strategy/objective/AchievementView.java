package org.concordat.programme.strategy.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
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

        @Size(max = 500)
        @Schema(
                nullable = true,
                description = "Where it can be read that it counts no longer; null while it stands, and when it was"
                        + " reopened before that was asked for")
        String reopenedEvidence,

        @Schema(
                nullable = true,
                description = "Who decided that it counts no longer; null while it stands, and when it was reopened"
                        + " before that was asked for")
        Decider reopenedBy,

        @Schema(description = "The objective's version") long version)
        implements HasVersion {

    static AchievementView of(Objective objective, UUID id) {
        Achievement achievement = objective.achievement(id);
        var reopening = Optional.ofNullable(achievement.reopening());
        return new AchievementView(
                AchievementState.of(id, achievement),
                objective.id(),
                reopening.map(Reopening::reopenedOn).orElse(null),
                reopening.map(Reopening::reopenedWhy).orElse(null),
                reopening.map(Reopening::evidence).orElse(null),
                reopening.map(Reopening::decidedBy).orElse(null),
                objective.version());
    }
}
