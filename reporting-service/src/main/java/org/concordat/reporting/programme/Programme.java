package org.concordat.reporting.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
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

        /** What the councils would have paid in a year to do it each alone, less what it costs together. */
        Money saving(ActivityYear year) {
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
}
