package org.concordat.funding.call.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call says of itself: for whom it is, from when until when, and how much there is. */
@Embeddable
public record CallTerms(
        @Schema(description = "The fund that pays what is approved")
        UUID fund,

        @Size(max = 200) @Schema(examples = "Tranche 2: shared services")
        String title,

        @Size(max = 10000) @Schema(description = "What it is for and what applicants should know; names no person")
        String summary,

        @Enumerated(EnumType.STRING) CallKind kind,

        @Schema(description = "From this instant on applications are taken")
        Instant opensAt,

        @Schema(description = "From this instant on no application is taken any more")
        Instant closesAt,

        @Schema(description = "The day by which applicants hear what was decided")
        LocalDate decideBy,

        @Schema(description = "What may be approved in all") Money budget,
        @Schema(description = "The least that may be asked") Money minimum,
        @Schema(description = "The most that may be asked") Money maximum,

        @Schema(description = "How many finished assessments an application needs to be ranked")
        int minimumAssessments) {

    CallTerms closingAt(Instant closing, LocalDate decidedBy) {
        return new CallTerms(
                fund, title, summary, kind, opensAt, closing, decidedBy, budget, minimum, maximum, minimumAssessments);
    }
}
