package org.concordat.programme.project.actual;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project has cost, beside what it may. */
@Schema(description = "What a project has cost, beside what it may")
public record ProjectSpending(
        @JsonUnwrapped BudgetAndActual total,

        @Size(max = MOST_YEARS) @Schema(description = "Those for which something is planned or was paid, in order")
        List<SpendingYear> years) {

    static final int MOST_YEARS = 1_000;

    public static ProjectSpending of(List<SpendingYear> years) {
        return new ProjectSpending(
                BudgetAndActual.of(
                        Money.total(years, year -> year.figures().budget()),
                        Money.total(years, year -> year.figures().actual())),
                years);
    }

    /** Of one financial year. */
    public record SpendingYear(
            FinancialYear financialYear, @JsonUnwrapped BudgetAndActual figures) {}

    /** A budget, what was spent of it and what is left. */
    public record BudgetAndActual(
            @Schema(description = "The costs in the business case that was approved last")
            Money budget,

            @Schema(description = "What was spent, the sum of the actuals")
            Money actual,

            @Schema(description = "budget - actual; negative when more was spent")
            Money variance) {

        public static BudgetAndActual of(Money budget, Money actual) {
            return new BudgetAndActual(budget, actual, budget.minus(actual));
        }
    }
}
