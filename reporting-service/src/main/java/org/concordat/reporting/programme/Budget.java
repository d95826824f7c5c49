package org.concordat.reporting.programme;

import java.util.Collection;
import java.util.Objects;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is budgeted for a year, by where the money comes from and what it is for, and what it saves. */
@Schema(description = "Budget and saving of one programme, or of several together")
public record Budget(
        @Schema(description = "Budget that the members' subscriptions pay for")
        Money coreBudget,

        @Schema(description = "Budget that grant pays for") Money addedValueBudget,

        @Schema(description = "Core and added value budget together")
        Money totalBudget,

        @Schema(description = "Budget of the activities") Money activitiesBudget,

        @Schema(description = "Total budget less the activities' budget")
        Money gap,

        @Schema(
                nullable = true,
                description = "What councils would pay alone, less the budget; null where there are no activities")
        Money nonCashableSaving) {

    static final Budget NONE = new Budget(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, null);

    static Budget of(Programme programme, Programme.Year year) {
        Money total = year.coreBudget().plus(year.addedValueBudget());
        Money ofActivities = programme.activitiesBudget(year.financialYear());
        return new Budget(
                year.coreBudget(),
                year.addedValueBudget(),
                total,
                ofActivities,
                total.minus(ofActivities),
                programme.saving(year.financialYear()));
    }

    static Budget sum(Collection<Budget> budgets) {
        return new Budget(
                Money.total(budgets, Budget::coreBudget),
                Money.total(budgets, Budget::addedValueBudget),
                Money.total(budgets, Budget::totalBudget),
                Money.total(budgets, Budget::activitiesBudget),
                Money.total(budgets, Budget::gap),
                budgets.stream()
                        .map(Budget::nonCashableSaving)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null));
    }
}
