package org.concordat.programme.programme;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that a source has paid. It is never changed: another one corrects it. */
public record Payment(
        FinancialYear financialYear,

        @Size(max = 50) @Schema(examples = "CORE", description = "Code of the funding stream that paid")
        String stream,

        @Schema(description = "What was paid; negative where it corrects what was recorded before")
        Money amount,

        LocalDate spentOn,

        @Size(max = 100) @Schema(examples = "INV-2008-117", description = "How the books name it")
        String reference,

        @Size(max = 500) @Schema(nullable = true) String description) {

    void requireSound() {
        AmountPolicy.requireActual(amount, "/amount");
        if (!FinancialYear.containing(spentOn).equals(financialYear)) {
            throw Refusal.rule(
                    "actual-outside-year",
                    "/spentOn",
                    "%s is not in %s. Send a day of that year, or the year of the day."
                            .formatted(spentOn, financialYear));
        }
    }
}
