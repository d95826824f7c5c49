package org.concordat.programme.programme.rest;

import jakarta.validation.constraints.NotNull;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.AnnualBudget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity may cost in one year. */
@Schema(name = "AnnualBudget", description = "What an activity may cost in one financial year")
public record BudgetView(
        @NotNull FinancialYear financialYear, @NotNull Money amount) {

    AnnualBudget toDomain() {
        return new AnnualBudget(financialYear, amount);
    }
}
