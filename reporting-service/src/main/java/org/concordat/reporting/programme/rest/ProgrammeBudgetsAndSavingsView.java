package org.concordat.reporting.programme.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;
import org.concordat.reporting.report.Freshness;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.Table;
import org.concordat.reporting.report.rest.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The report on programme budgets and savings as callers see it. */
@Schema(name = "ProgrammeBudgetsAndSavings", description = "What each programme budgets and saves in a financial year")
public record ProgrammeBudgetsAndSavingsView(
        FinancialYear financialYear,

        @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
        LocalDate asAt,

        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        Freshness freshness,
        @Size(max = 1000) List<ProgrammeLine> programmes,

        @Schema(description = "Sum of the programmes listed")
        BudgetTotal total)
        implements Tabular {

    private static final List<String> COLUMNS = List.of(
            "row",
            "programme",
            "programmeName",
            "activity",
            "kind",
            "overhead",
            "coreBudget",
            "addedValueBudget",
            "totalBudget",
            "activitiesBudget",
            "gap",
            "costAlone",
            "councils",
            "nonCashableSaving");

    /** One programme. */
    @Schema(description = "One programme in the year")
    public record ProgrammeLine(
            UUID id,
            @Schema(maxLength = 50) String code,
            @Schema(maxLength = 200) String name,
            Money coreBudget,
            Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,

            @Schema(description = "Total budget less the activities' budget")
            Money gap,

            @Schema(nullable = true, description = "Null when the programme has no activities")
            Money nonCashableSaving,

            @Size(max = 1000) List<ActivityLine> activities) {

        static ProgrammeLine of(ProgrammeBudgetsAndSavings.Line line) {
            Budget budget = line.budget();
            return new ProgrammeLine(
                    line.id(),
                    line.code(),
                    line.name(),
                    budget.coreBudget(),
                    budget.addedValueBudget(),
                    budget.totalBudget(),
                    budget.activitiesBudget(),
                    budget.gap(),
                    budget.nonCashableSaving(),
                    line.activities().stream().map(ActivityLine::of).toList());
        }
    }

    /** One activity. */
    @Schema(description = "One activity in the year")
    public record ActivityLine(
            UUID id,
            @Schema(maxLength = 500) String title,

            @Schema(maxLength = 50, description = "Code of the workstream kind")
            String kind,

            boolean overhead,
            Money budget,

            @Schema(nullable = true, description = "What one council would pay a year to do it alone")
            Money costAlone,

            @Schema(nullable = true, description = "How many councils it is done for")
            Integer councils,

            @Schema(description = "Councils times what each would pay alone, less the budget")
            Money saving) {

        static ActivityLine of(ProgrammeBudgetsAndSavings.Activity activity) {
            return new ActivityLine(
                    activity.id(),
                    activity.title(),
                    activity.kind(),
                    activity.overhead(),
                    activity.budget(),
                    activity.costAlone(),
                    activity.councils(),
                    activity.saving());
        }
    }

    /** The sum over programmes. */
    @Schema(description = "Sum over programmes")
    public record BudgetTotal(
            Money coreBudget,
            Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,
            Money gap,

            @Schema(nullable = true, description = "Null when no programme has activities")
            Money nonCashableSaving) {

        static BudgetTotal of(Budget budget) {
            return new BudgetTotal(
                    budget.coreBudget(),
                    budget.addedValueBudget(),
                    budget.totalBudget(),
                    budget.activitiesBudget(),
                    budget.gap(),
                    budget.nonCashableSaving());
        }
    }

    static ProgrammeBudgetsAndSavingsView of(Reported<ProgrammeBudgetsAndSavings> report) {
        return new ProgrammeBudgetsAndSavingsView(
                report.scope().financialYear(),
                report.scope().asAt(),
                report.scope().programme(),
                report.freshness(),
                report.figures().programmes().stream().map(ProgrammeLine::of).toList(),
                BudgetTotal.of(report.figures().total()));
    }

    /** One row per programme, its activities below it, the total last. */
    @Override
    public Table table() {
        var rows = new ArrayList<List<Object>>();
        for (ProgrammeLine line : programmes) {
            rows.add(Arrays.asList(
                    "PROGRAMME",
                    line.code(),
                    line.name(),
                    null,
                    null,
                    null,
                    line.coreBudget(),
                    line.addedValueBudget(),
                    line.totalBudget(),
                    line.activitiesBudget(),
                    line.gap(),
                    null,
                    null,
                    line.nonCashableSaving()));
            for (ActivityLine activity : line.activities()) {
                rows.add(Arrays.asList(
                        "ACTIVITY",
                        line.code(),
                        line.name(),
                        activity.title(),
                        activity.kind(),
                        activity.overhead(),
                        null,
                        null,
                        null,
                        activity.budget(),
                        null,
                        activity.costAlone(),
                        activity.councils(),
                        activity.saving()));
            }
        }
        rows.add(Arrays.asList(
                "TOTAL",
                null,
                null,
                null,
                null,
                null,
                total.coreBudget(),
                total.addedValueBudget(),
                total.totalBudget(),
                total.activitiesBudget(),
                total.gap(),
                null,
                null,
                total.nonCashableSaving()));
        return Table.of(
                "programme-budgets-and-savings", new Scope(financialYear, asAt, programme), freshness, COLUMNS, rows);
    }
}
