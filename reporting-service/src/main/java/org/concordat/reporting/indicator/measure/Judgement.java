package org.concordat.reporting.indicator.measure;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "A body's recorded judgement where no number says it": reporting.md, Measure. */
@Schema(name = "MeasureJudgement", description = "How a body judged a measure that no number decides")
public record Judgement(
        MeasureStatus status,

        @Size(max = 200) @Schema(examples = "Improvement board", description = "A body, no person")
        String body,

        @Schema(description = "The day on which it judged") LocalDate judgedOn,

        @Size(max = 2000) @Schema(examples = "All four reviews are in use")
        String reason,

        @Schema(description = "When it was recorded") Instant recordedAt) {}
