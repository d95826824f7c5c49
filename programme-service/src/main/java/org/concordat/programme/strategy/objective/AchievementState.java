package org.concordat.programme.strategy.objective;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and for which year an objective is achieved. */
public record AchievementState(
        UUID id,

        @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
        String subRegion,

        @Schema(description = "The year whose objective it was")
        FinancialYear financialYear,

        @Schema(description = "The day from which it counts as achieved")
        LocalDate achievedOn,

        @Size(max = 500) @Schema(examples = "Board 12/2009, item 4", description = "Where the evidence can be read")
        String evidence,

        Decider decidedBy) {

    static AchievementState of(UUID id, Achievement achievement) {
        return new AchievementState(
                id,
                achievement.subRegion(),
                achievement.financialYear(),
                achievement.achievedOn(),
                achievement.evidence(),
                achievement.decidedBy());
    }
}
