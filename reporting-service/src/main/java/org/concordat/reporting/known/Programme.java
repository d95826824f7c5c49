package org.concordat.reporting.known;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A programme with its activities and what it budgets and saves each year, as programme tells it. */
public record Programme(UUID id, String code, String name, List<Activity> activities, List<Year> years) {

    /** One financial year of a programme; without activities there is no saving to speak of. */
    public record Year(
            FinancialYear financialYear,
            Money coreBudget,
            Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,
            Money gap,
            Money nonCashableSaving) {

        public Year {
            Told.required("years.financialYear", financialYear);
            Told.required("years.coreBudget", coreBudget);
            Told.required("years.addedValueBudget", addedValueBudget);
            Told.required("years.totalBudget", totalBudget);
            Told.required("years.activitiesBudget", activitiesBudget);
            Told.required("years.gap", gap);
        }
    }

    /** A piece of work of a programme. */
    public record Activity(
            UUID id, String title, String kind, Boolean overhead, Money costAlone, List<ActivityYear> years) {

        public Activity {
            Told.required("activities.id", id);
            Told.required("activities.title", title);
            Told.required("activities.kind", kind);
            Told.required("activities.overhead", overhead);
            years = years == null ? List.of() : List.copyOf(years);
        }

        public Optional<ActivityYear> in(FinancialYear year) {
            return years.stream()
                    .filter(candidate -> candidate.financialYear().equals(year))
                    .findFirst();
        }
    }

    /** What an activity costs and saves in one financial year, and over how many councils. */
    public record ActivityYear(FinancialYear financialYear, Money budget, Integer councils, Money saving) {

        public ActivityYear {
            Told.required("activities.years.financialYear", financialYear);
            Told.required("activities.years.budget", budget);
            Told.required("activities.years.saving", saving);
        }
    }

    public Programme {
        Told.required("id", id);
        Told.required("code", code);
        Told.required("name", name);
        activities = activities == null ? List.of() : List.copyOf(activities);
        years = years == null ? List.of() : List.copyOf(years);
    }

    public Optional<Year> in(FinancialYear year) {
        return years.stream()
                .filter(candidate -> candidate.financialYear().equals(year))
                .findFirst();
    }
}
