package org.concordat.funding.award.claim;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is claimed of which award, for which time, and where its evidence is kept. */
@Embeddable
public record ClaimDetails(
        UUID award,

        @Schema(description = "The organisation that claims")
        UUID claimant,

        FinancialYear financialYear,
        @Schema(description = "First day of what was spent") LocalDate periodFrom,
        @Schema(description = "Last day of what was spent") LocalDate periodTo,

        @Size(max = 50) @Schema(description = "Where the evidence is kept: references, no documents")
        List<@Size(max = 500) String> evidence,

        @Schema(nullable = true, description = "The instalment that it asks for; null for a claim of what was spent")
        UUID instalment) {

    public ClaimDetails {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
        if (periodTo.isBefore(periodFrom) || !financialYear.contains(periodFrom) || !financialYear.contains(periodTo)) {
            throw Refusal.rule(
                    "period-outside-year",
                    "/periodFrom",
                    "A claim is for days within one financial year, from %s to %s."
                            .formatted(financialYear.firstDay(), financialYear.lastDay()));
        }
    }
}
