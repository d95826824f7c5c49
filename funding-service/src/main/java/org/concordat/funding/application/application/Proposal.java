package org.concordat.funding.application.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant wants to do, and why. */
@Embeddable
public record Proposal(
        @Size(max = 200) @Schema(examples = "Shared payroll of three councils")
        String title,

        @Size(max = 5000) @Schema(nullable = true, description = "What would be done; names no person")
        String summary,

        @Size(max = 40)
        @Schema(
                nullable = true,
                description =
                        "Code of the call's priority that it is for first of all. Applications of one applicant for"
                                + " one purpose are decided together.")
        String purpose,

        @Size(max = 50) @Schema(description = "Codes of the call's priorities that it addresses")
        List<@Size(max = 40) String> priorities,

        @Size(max = 50) @Schema(description = "What will be better afterwards")
        List<@Size(max = 500) String> outcomes,

        @Schema(description = "What the applicant and others put beside what is asked")
        Money matchFunding,

        @Size(max = 10000) @Schema(nullable = true, description = "Why it is needed; names no person")
        String evidenceOfNeed) {

    public Proposal {
        priorities =
                priorities == null ? List.of() : priorities.stream().distinct().toList();
        outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
        matchFunding = matchFunding == null ? Money.ZERO : matchFunding;
        if (matchFunding.isNegative()) {
            throw Refusal.rule("match-below-zero", "/matchFunding", "Match funding is 0.00 or above.");
        }
    }
}
