package org.concordat.programme.strategy.objective;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and for which year an objective was achieved and counts so no longer. */
public record ReopenedState(
        @Schema(description = "Id of the achievement") UUID id,

        @Size(max = 50) @Schema(examples = "cumbria", description = "Code of the sub-region")
        String subRegion,

        @Schema(description = "The year whose objective it was")
        FinancialYear financialYear,

        @Schema(description = "The day from which it counted as achieved")
        LocalDate achievedOn,

        @Schema(description = "The day from which it counts so no longer")
        LocalDate reopenedOn,

        @Size(max = 500)
        @Schema(
                nullable = true,
                examples = "Board 3/2010, item 2",
                description = "Where the evidence can be read; null when it was reopened before that was asked for")
        String evidence,

        @Schema(nullable = true, description = "Null when it was reopened before that was asked for")
        Decider decidedBy) {

    static ReopenedState of(UUID id, Achievement achievement) {
        Reopening reopening = achievement.reopening();
        return new ReopenedState(
                id,
                achievement.subRegion(),
                achievement.financialYear(),
                achievement.achievedOn(),
                reopening.reopenedOn(),
                reopening.evidence(),
                reopening.decidedBy());
    }
}
