package org.concordat.reporting.known;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** A programme with its activities and what it budgets and saves each year, as programme sends it. */
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
            StateFields.required("years.financialYear", financialYear);
            StateFields.required("years.coreBudget", coreBudget);
            StateFields.required("years.addedValueBudget", addedValueBudget);
            StateFields.required("years.totalBudget", totalBudget);
            StateFields.required("years.activitiesBudget", activitiesBudget);
            StateFields.required("years.gap", gap);
        }
    }

    /** A piece of work of a programme. */
    public record Activity(
            UUID id, String title, String kind, Boolean overhead, Money costAlone, List<ActivityYear> years) {

        public Activity {
            StateFields.required("activities.id", id);
            StateFields.required("activities.title", title);
            StateFields.required("activities.kind", kind);
            StateFields.required("activities.overhead", overhead);
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
            StateFields.required("activities.years.financialYear", financialYear);
            StateFields.required("activities.years.budget", budget);
            StateFields.required("activities.years.saving", saving);
        }
    }

    public Programme {
        StateFields.required("id", id);
        StateFields.required("code", code);
        StateFields.required("name", name);
        activities = activities == null ? List.of() : List.copyOf(activities);
        years = years == null ? List.of() : List.copyOf(years);
    }

    public Optional<Year> in(FinancialYear year) {
        return years.stream()
                .filter(candidate -> candidate.financialYear().equals(year))
                .findFirst();
    }
}
