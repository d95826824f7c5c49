package org.concordat.reporting.reconciliation.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.income.Income;
import org.concordat.reporting.programme.Budget;
import org.concordat.reporting.reconciliation.Reconciliation;
import org.concordat.reporting.report.Freshness;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Scope;
import org.concordat.reporting.report.Table;
import org.concordat.reporting.report.rest.Tabular;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reconciliation as callers see it. */
@Schema(name = "Reconciliation", description = "Budgets of a financial year against where the money comes from")
public record ReconciliationView(
        FinancialYear financialYear,

        @Schema(nullable = true, description = "The day as of which it is true; null for everything known")
        LocalDate asAt,

        @Schema(nullable = true, maxLength = 50, description = "The one programme asked for; null for all")
        String programme,

        Freshness freshness,
        @Size(max = 1000) List<ReconciledProgramme> programmes,

        @Schema(description = "The whole partnership, whichever programmes are listed")
        ReconciledTotal total)
        implements Tabular {

    private static final List<String> COLUMNS = List.of(
            "row",
            "programme",
            "programmeName",
            "coreBudget",
            "addedValueBudget",
            "totalBudget",
            "activitiesBudget",
            "gap",
            "grantExpected",
            "grantReceived",
            "addedValueLessGrant",
            "nonCashableSaving",
            "subscriptionsExpected",
            "subscriptionsAgreed",
            "subscriptionsInvoiced",
            "subscriptionsReceived",
            "coreLessSubscriptions",
            "members",
            "councils");

    /** One programme. */
    @Schema(description = "One programme's budget against the grant earmarked for it")
    public record ReconciledProgramme(
            @Schema(maxLength = 50) String code,
            @Schema(maxLength = 200) String name,
            Money coreBudget,
            Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,

            @Schema(description = "Total budget less the activities' budget")
            Money gap,

            @Schema(description = "Grant that sources earmarked for the programme are to bring")
            Money grantExpected,

            @Schema(description = "Grant received for the programme")
            Money grantReceived,

            @Schema(description = "Added value budget less the grant expected for it")
            Money addedValueLessGrant,

            @Schema(nullable = true, description = "Null when the programme has no activities")
            Money nonCashableSaving) {

        static ReconciledProgramme of(Reconciliation.Line line) {
            Budget budget = line.budget();
            return new ReconciledProgramme(
                    line.code(),
                    line.name(),
                    budget.coreBudget(),
                    budget.addedValueBudget(),
                    budget.totalBudget(),
                    budget.activitiesBudget(),
                    budget.gap(),
                    line.grant().expected(),
                    line.grant().received(),
                    line.addedValueLessGrant(),
                    budget.nonCashableSaving());
        }
    }

    /** The whole partnership. */
    @Schema(description = "All budgets against all subscriptions and grants")
    public record ReconciledTotal(
            @Schema(description = "Subscriptions in force") int members,

            @Schema(description = "Councils active on the first day of the year")
            int councils,

            Money coreBudget,
            Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,
            Money gap,
            Money subscriptionsExpected,
            Money subscriptionsAgreed,
            Money subscriptionsInvoiced,
            Money subscriptionsReceived,

            @Schema(description = "Core budget less the subscriptions expected")
            Money coreLessSubscriptions,

            @Schema(description = "Grant of the year, earmarked for a programme or not")
            Money grantExpected,

            Money grantReceived,

            @Schema(description = "Added value budget less the grant expected")
            Money addedValueLessGrant,

            @Schema(nullable = true, description = "Null when no programme has activities")
            Money nonCashableSaving) {

        static ReconciledTotal of(Reconciliation.Total total) {
            Budget budget = total.budget();
            Income subscriptions = total.subscriptions();
            return new ReconciledTotal(
                    subscriptions.members(),
                    total.region().councils(),
                    budget.coreBudget(),
                    budget.addedValueBudget(),
                    budget.totalBudget(),
                    budget.activitiesBudget(),
                    budget.gap(),
                    subscriptions.expected(),
                    subscriptions.agreed(),
                    subscriptions.invoiced(),
                    subscriptions.received(),
                    total.coreLessSubscriptions(),
                    total.grant().expected(),
                    total.grant().received(),
                    total.addedValueLessGrant(),
                    budget.nonCashableSaving());
        }
    }

    static ReconciliationView of(Reported<Reconciliation> report) {
        return new ReconciliationView(
                report.scope().financialYear(),
                report.scope().asAt(),
                report.scope().programme(),
                report.freshness(),
                report.figures().programmes().stream()
                        .map(ReconciledProgramme::of)
                        .toList(),
                ReconciledTotal.of(report.figures().total()));
    }

    /** One row per programme, the total last. */
    @Override
    public Table table() {
        var rows = new ArrayList<List<Object>>();
        for (ReconciledProgramme line : programmes) {
            rows.add(Arrays.asList(
                    "PROGRAMME",
                    line.code(),
                    line.name(),
                    line.coreBudget(),
                    line.addedValueBudget(),
                    line.totalBudget(),
                    line.activitiesBudget(),
                    line.gap(),
                    line.grantExpected(),
                    line.grantReceived(),
                    line.addedValueLessGrant(),
                    line.nonCashableSaving(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        rows.add(Arrays.asList(
                "TOTAL",
                null,
                null,
                total.coreBudget(),
                total.addedValueBudget(),
                total.totalBudget(),
                total.activitiesBudget(),
                total.gap(),
                total.grantExpected(),
                total.grantReceived(),
                total.addedValueLessGrant(),
                total.nonCashableSaving(),
                total.subscriptionsExpected(),
                total.subscriptionsAgreed(),
                total.subscriptionsInvoiced(),
                total.subscriptionsReceived(),
                total.coreLessSubscriptions(),
                total.members(),
                total.councils()));
        return Table.of("reconciliation", new Scope(financialYear, asAt, programme), freshness, COLUMNS, rows);
    }
}
