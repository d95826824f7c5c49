package org.concordat.funding.allocation.carryforward;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision carries from a year into the next. */
@Embeddable
public record CarryForwardDetails(
        UUID fund,

        @Schema(description = "The year that did not commit it; it goes to the next one")
        FinancialYear financialYear,

        @Size(max = 50) @Schema(description = "Code of the sub-region, REGIONAL, or RESERVE; it stays with that part")
        String part,

        Money amount,

        @Schema(description = "The day from which the decision is true")
        LocalDate decidedOn,

        @Size(max = 1000) @Schema(description = "Why") String reason,

        @Size(max = 500) @Schema(description = "Where the decision can be read")
        String reference) {

    public CarryForwardDetails {
        requireSomething(financialYear, part, amount);
        requireYearAtItsEnd(financialYear, decidedOn);
    }

    private static void requireSomething(FinancialYear year, String part, Money amount) {
        if (!amount.isPositive()) {
            throw Refusal.rule(
                    "nothing-to-carry-forward",
                    "/amount",
                    "%s has nothing left of %s to carry forward. Look at the fund's accounts.".formatted(part, year));
        }
    }

    /** What a year did not commit is known on its last day; nothing is carried on before. */
    private static void requireYearAtItsEnd(FinancialYear year, LocalDate decidedOn) {
        if (decidedOn.isBefore(year.lastDay())) {
            throw Refusal.rule(
                    "year-not-at-its-end",
                    "/effectiveOn",
                    "What %s did not commit is known on its last day. Send an effectiveOn of %s or later."
                            .formatted(year, year.lastDay()));
        }
    }
}
