package org.concordat.funding.application.assessment;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment in a list; its scores are read one by one. */
@Schema(name = "AssessmentSummary")
public record AssessmentSummaryView(
        UUID id,
        UUID application,
        UUID call,

        @Size(max = 200) @Schema(description = "Title of the application")
        String title,

        @Size(max = 255) @Schema(description = "Subject of the assessor's token")
        String assessor,

        AssessmentStatus status) {}
