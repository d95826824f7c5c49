package org.concordat.funding.application.application;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in a list. */
@Schema(name = "ApplicationSummary")
public record ApplicationSummaryView(
        UUID id,
        UUID call,

        @Schema(description = "The organisation that applies, or leads the partnership")
        UUID applicant,

        @Size(max = 200)
        @Schema(nullable = true, description = "Name of the partnership; null for one that applies alone")
        String partnership,

        @Size(max = 200) String title,
        @Size(max = 40) @Schema(nullable = true) String purpose,
        @Schema(description = "What is asked in all") Money requested,
        ApplicationStatus status,

        @Schema(nullable = true, description = "What officers recommend; null until they do")
        RecommendationKind recommendation,

        @Schema(nullable = true) Money approved,

        @Schema(nullable = true, description = "When it was received; null for a draft")
        Instant submittedAt,

        @Schema(nullable = true, description = "The day it was approved, rejected or withdrawn")
        LocalDate decidedOn,

        @Schema(
                nullable = true,
                description = "Days from submission to decision; null until it is approved or rejected")
        Integer daysToDecision) {

    /** As it is selected. */
    public ApplicationSummaryView(
            UUID id,
            UUID call,
            UUID applicant,
            String partnership,
            String title,
            String purpose,
            Money requested,
            ApplicationStatus status,
            RecommendationKind recommendation,
            Money approved,
            Instant submittedAt,
            LocalDate decidedOn,
            LocalDate submittedOn) {
        this(
                id,
                call,
                applicant,
                partnership,
                title,
                purpose,
                requested,
                status,
                recommendation,
                approved,
                submittedAt,
                decidedOn,
                ApplicationState.daysToDecision(status, submittedOn, decidedOn));
    }
}
