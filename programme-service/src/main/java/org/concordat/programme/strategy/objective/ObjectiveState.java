package org.concordat.programme.strategy.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as its events and its history show it. */
public record ObjectiveState(
        UUID id,

        @Size(max = 30) @Schema(examples = "ENERGY", description = "Unique, and stays")
        String code,

        @JsonUnwrapped ObjectiveDetails details,

        @Size(max = Objective.MOST_ACHIEVEMENTS)
        @Schema(description = "Where and for which years it stands as achieved; what was reopened is not among them")
        List<AchievementState> achievements) {

    static ObjectiveState of(Objective objective) {
        return new ObjectiveState(
                objective.id(),
                objective.code(),
                objective.details(),
                objective.achievements().entrySet().stream()
                        .filter(each -> each.getValue().stands())
                        .map(each -> AchievementState.of(each.getKey(), each.getValue()))
                        .toList());
    }
}
