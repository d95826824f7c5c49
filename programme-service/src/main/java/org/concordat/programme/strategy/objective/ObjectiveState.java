package org.concordat.programme.strategy.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.concordat.platform.change.AddedLater;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as its events and its history show it. */
public record ObjectiveState(
        UUID id,

        @Size(max = 30) @Schema(examples = "ENERGY", description = "Unique, and stays")
        String code,

        @JsonUnwrapped ObjectiveDetails details,

        @Size(max = Objective.MOST_ACHIEVEMENTS)
        @Schema(description = "Where and for which years it stands as achieved; what was reopened is not among them")
        List<AchievementState> achievements,

        @AddedLater
        @Size(max = Objective.MOST_ACHIEVEMENTS)
        @Schema(description = "Where and for which years it was achieved and counts so no longer")
        List<ReopenedState> reopened) {

    static ObjectiveState of(Objective objective) {
        return new ObjectiveState(
                objective.id(),
                objective.code(),
                objective.details(),
                all(objective, Achievement::stands, AchievementState::of),
                all(objective, achievement -> !achievement.stands(), ReopenedState::of));
    }

    private static <S> List<S> all(
            Objective objective, Predicate<Achievement> which, BiFunction<UUID, Achievement, S> state) {
        return objective.achievements().entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(each -> state.apply(each.getKey(), each.getValue()))
                .toList();
    }
}
