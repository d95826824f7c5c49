package org.concordat.reporting.known;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A programme with its activities and what it budgets and saves each year, as programme sends it. */
public record Programme(
        @NotNull UUID id,
        @NotNull String code,
        @NotNull String name,
        List<@Valid Activity> activities,
        List<@Valid Year> years) {

    /** One financial year of a programme; without activities there is no saving to speak of. */
    public record Year(
            @NotNull FinancialYear financialYear,
            @NotNull Money coreBudget,
            @NotNull Money addedValueBudget,
            @NotNull Money totalBudget,
            @NotNull Money activitiesBudget,
            @NotNull Money gap,
            Money nonCashableSaving) {}

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
    }

    /** What an activity costs and saves in one financial year, and over how many councils. */
    public record ActivityYear(
            @NotNull FinancialYear financialYear,
            @NotNull Money budget,
            Integer councils,
            @NotNull Money saving) {}

    public Programme {
        activities = activities == null ? List.of() : List.copyOf(activities);
        years = years == null ? List.of() : List.copyOf(years);
    }

    public Optional<Year> in(FinancialYear year) {
        return years.stream()
                .filter(candidate -> candidate.financialYear().equals(year))
                .findFirst();
    }
}
