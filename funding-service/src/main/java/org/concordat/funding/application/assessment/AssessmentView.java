package org.concordat.funding.application.assessment;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment, its scores only for those who may see them yet. */
@Schema(name = "Assessment")
public record AssessmentView(
        UUID id,
        UUID application,
        UUID call,

        @Size(max = 255)
        @Schema(description = "Subject of the assessor's token: an opaque id of the issuer, not a name")
        String assessor,

        @Schema(nullable = true, description = "The organisation that the assessor belongs to, when an officer said so")
        UUID organisation,

        AssessmentStatus status,

        @Size(max = 50)
        @Schema(nullable = true, description = "Null until you may see them: others' scores show after one's own")
        List<Score> scores,

        @Schema(nullable = true, description = "0 to 100, to one decimal; null until the scores show and are finished")
        BigDecimal weightedScore,

        @Size(max = 2000) @Schema(nullable = true, description = "What the assessor declared")
        String interest,

        @Schema(nullable = true) Instant finishedAt,
        long version)
        implements HasVersion {

    static AssessmentView of(Assessment assessment, boolean shown) {
        return new AssessmentView(
                assessment.id(),
                assessment.application(),
                assessment.call(),
                assessment.assessor(),
                assessment.organisation(),
                assessment.status(),
                shown ? assessment.scores() : null,
                shown && assessment.isFinished() ? assessment.weightedScore().setScale(1, RoundingMode.HALF_UP) : null,
                assessment.interest(),
                assessment.finishedAt(),
                assessment.version());
    }
}
