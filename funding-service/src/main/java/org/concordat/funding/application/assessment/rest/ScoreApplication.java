package org.concordat.funding.application.assessment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.funding.application.assessment.Score;
import org.concordat.platform.change.DatedRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the assessor thinks so far. */
@Schema(description = "JSON Merge Patch: scores that are sent replace those that were")
public record ScoreApplication(
        @NotNull @Size(max = 50) List<@NotNull @Valid SentScore> scores,
        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    /** A score under one priority, as it is sent. */
    @Schema(name = "SentScore")
    public record SentScore(
            @NotBlank @Size(max = 40) @Schema(description = "Code of the call's priority")
            String priority,

            @NotNull @Min(0) @Max(5) @Schema(description = "0 for nothing to 5 for everything that could be wished for")
            Integer points,

            @NotBlank @Size(max = 4000) @Schema(description = "Why; names no person")
            String comment) {}

    List<Score> given() {
        return scores.stream()
                .map(each -> new Score(each.priority, each.points, each.comment))
                .toList();
    }
}
