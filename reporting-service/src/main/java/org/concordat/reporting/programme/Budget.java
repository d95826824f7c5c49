package org.concordat.reporting.programme;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.Programme;

/**
 * What is budgeted for a year, by where the money comes from and what it is for, and what it saves.
 *
 * @param gap what the sources bring beyond what the activities need
 * @param nonCashableSaving {@code null} where there are no activities to save anything
 */
public record Budget(
        Money coreBudget,
        Money addedValueBudget,
        Money totalBudget,
        Money activitiesBudget,
        Money gap,
        Money nonCashableSaving) {

    static final Budget NONE = new Budget(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, null);

    static Budget of(Programme.Year year) {
        return new Budget(
                year.coreBudget(),
                year.addedValueBudget(),
                year.totalBudget(),
                year.activitiesBudget(),
                year.gap(),
                year.nonCashableSaving());
    }

    static Budget sum(Collection<Budget> budgets) {
        return new Budget(
                total(budgets, Budget::coreBudget),
                total(budgets, Budget::addedValueBudget),
                total(budgets, Budget::totalBudget),
                total(budgets, Budget::activitiesBudget),
                total(budgets, Budget::gap),
                budgets.stream()
                        .map(Budget::nonCashableSaving)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null));
    }

    private static Money total(Collection<Budget> budgets, Function<Budget, Money> figure) {
        return budgets.stream().map(figure).collect(Money.sum());
    }
}
