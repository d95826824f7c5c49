package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * A programme with its activities and what it budgets each year, as programme sends it. What follows from budgets and costs
 * is reckoned here as there: as at a day each of them is true since its own day.
 */
public record Programme(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull String name,
        List<@Valid Activity> activities,
        List<@Valid Year> years) {

    /** Where the money of one financial year of a programme comes from. */
    public record Year(
            @NotNull FinancialYear financialYear,
            @NotNull Money coreBudget,
            @NotNull Money addedValueBudget) {}

    /** A piece of work of a programme. */
    public record Activity(
            @NotNull UUID id,
            @NotNull String title,
            @NotNull String kind,
            @NotNull Boolean overhead,
            Money costAlone,
            List<@Valid ActivityYear> years) {

        public Activity {
            years = years == null ? List.of() : List.copyOf(years);
        }

        public Optional<ActivityYear> in(FinancialYear year) {
            return years.stream()
                    .filter(candidate -> candidate.financialYear().equals(year))
                    .findFirst();
        }

        /** What the councils would have paid in a year to do it each alone, less what it costs together. */
        public Money saving(ActivityYear year) {
            Money alone = costAlone == null ? Money.ZERO : costAlone.times(year.councils());
            return alone.minus(year.budget());
        }
    }

    /** What an activity costs in one financial year, and over how many councils. */
    public record ActivityYear(
            @NotNull FinancialYear financialYear,
            @NotNull Money budget,
            @NotNull Integer councils) {}

    public Programme {
        activities = activities == null ? List.of() : List.copyOf(activities);
        years = years == null ? List.of() : List.copyOf(years);
    }

    public Optional<Year> in(FinancialYear year) {
        return years.stream()
                .filter(candidate -> candidate.financialYear().equals(year))
                .findFirst();
    }

    /** What its activities cost in a year. */
    public Money activitiesBudget(FinancialYear year) {
        return sum(year, (activity, inYear) -> inYear.budget());
    }

    /** What its activities save in a year; {@code null} without activities, where there is no saving to speak of. */
    public Money saving(FinancialYear year) {
        return activities.isEmpty() ? null : sum(year, Activity::saving);
    }

    private Money sum(FinancialYear year, BiFunction<Activity, ActivityYear, Money> amount) {
        return activities.stream()
                .flatMap(activity -> activity.in(year).stream().map(inYear -> amount.apply(activity, inYear)))
                .collect(Money.sum());
    }
}
