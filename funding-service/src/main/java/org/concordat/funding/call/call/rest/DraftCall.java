package org.concordat.funding.call.call.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.CallDetails;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call that is to be drafted. */
public record DraftCall(
        @NotNull @Schema(description = "The fund that pays what is approved")
        UUID fund,

        @NotBlank @Size(max = 200) @Schema(examples = "Tranche 2: shared services")
        String title,

        @NotBlank
        @Size(max = 10000)
        @Schema(description = "What it is for and what applicants should know; names no person")
        String summary,

        @NotNull CallKind kind,

        @NotNull @Schema(examples = "2008-01-07T09:00:00Z", description = "From this instant on applications are taken")
        Instant opensAt,

        @NotNull
        @Schema(
                examples = "2008-02-29T17:00:00Z",
                description = "From this instant on no application is taken any more")
        Instant closesAt,

        @NotNull @Schema(description = "The day by which applicants hear what was decided; the closing day or later")
        LocalDate decideBy,

        @NotNull @Schema(description = "What may be approved in all; at least the maximum")
        Money budget,

        @NotNull @Schema(description = "The least that may be asked; above zero")
        Money minimum,

        @NotNull @Schema(description = "The most that may be asked; at least the minimum")
        Money maximum,

        @Min(1)
        @Max(20)
        @Schema(description = "How many finished assessments an application needs to be ranked", defaultValue = "2")
        Integer minimumAssessments,

        @Valid WhoMayApply eligibility,

        @Size(max = 100) @Schema(description = "Who is asked to apply; left out for an open call")
        List<@NotNull @Valid SentInvitation> invitations,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid SentPriority> priorities,

        @Size(max = 50) @Schema(description = "Every applicant answers all of them")
        List<@NotNull @Valid SentQuestion> questions,

        LocalDate effectiveOn,
        @Size(max = 1000) String reason)
        implements DatedRequest {

    private static final int USUAL_MINIMUM_OF_ASSESSMENTS = 2;

    CallDetails details() {
        var terms = new CallTerms(
                fund,
                title,
                summary,
                kind,
                opensAt,
                closesAt,
                decideBy,
                budget,
                minimum,
                maximum,
                minimumAssessments == null ? USUAL_MINIMUM_OF_ASSESSMENTS : minimumAssessments);
        return new CallDetails(
                terms,
                WhoMayApply.eligibilityOf(eligibility),
                SentInvitation.invitations(invitations),
                SentPriority.priorities(priorities),
                SentQuestion.questions(questions));
    }
}
