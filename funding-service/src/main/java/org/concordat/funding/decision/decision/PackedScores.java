package org.concordat.funding.decision.decision;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What assessors thought of an application when it was decided; no assessor is named. */
@Schema(name = "PackedScores")
public record PackedScores(
        @Schema(
                nullable = true,
                description = "Rank within the call, from 1; null below the call's minimum of finished assessments")
        Integer rank,

        @Schema(nullable = true, description = "0 to 100, shown to one decimal; null without finished assessments")
        BigDecimal score,

        @Schema(nullable = true, description = "Between the highest and the lowest assessor; null without assessments")
        BigDecimal spread,

        @Size(max = 100) @Schema(description = "Those that were finished")
        List<PackedAssessment> assessments) {

    /** What one assessor gave. */
    @Schema(name = "PackedAssessment")
    public record PackedAssessment(@Size(max = 50) List<PackedScore> scores) {}

    /** What one assessor gave under one priority. */
    @Schema(name = "PackedScore")
    public record PackedScore(
            @Size(max = 40) @Schema(description = "Code of the call's priority")
            String priority,

            @Schema(description = "0 to 5") int points) {}
}
