package org.concordat.reporting.indicator.measure.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.change.DatedRequest;
import org.concordat.reporting.indicator.measure.MeasureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a body judged a measure. */
public record JudgeMeasure(
        @NotNull @Schema(examples = "MET", description = "How it stands; NO_DATA is no judgement")
        MeasureStatus status,

        @NotBlank @Size(max = 200) @Schema(examples = "Improvement board", description = "A body, no person")
        String body,

        @Schema(nullable = true, description = "The day on which it judged; today when absent")
        LocalDate judgedOn,

        @Schema(nullable = true) LocalDate effectiveOn,

        @NotBlank @Size(max = 2000) @Schema(examples = "All four reviews are in use", description = "Why it stands so")
        String reason)
        implements DatedRequest {

    @Override
    public LocalDate ownDay() {
        return judgedOn;
    }
}
