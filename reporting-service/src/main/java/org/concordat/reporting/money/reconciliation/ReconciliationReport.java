package org.concordat.reporting.money.reconciliation;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.money.income.Incomes;
import org.concordat.reporting.money.reconciliation.Reconciliation.ReconciledProgramme;
import org.concordat.reporting.money.reconciliation.Reconciliation.ReconciledTotal;
import org.concordat.reporting.programme.Budgets;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings;
import org.concordat.reporting.region.Regions;
import org.concordat.reporting.report.Moment;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The reconciliation of budgets with the money that pays for them. */
@Singleton
public class ReconciliationReport extends Report<Reconciliation> {

    public static final String NAME = "reconciliation";
    public static final String TITLE = "Reconciliation";
    public static final String DESCRIPTION =
            "Core budgets against subscriptions and added value against grant, per programme and in all."
                    + " It is about programmes, not about organisations, and cannot be had of a sub-region or type.";

    private final Budgets budgets;
    private final Incomes incomes;
    private final Regions regions;
    private final Grants grants;

    ReconciliationReport(Budgets budgets, Incomes incomes, Regions regions, Grants grants) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("PROGRAMME", ReconciledProgramme.class).and("TOTAL", ReconciledTotal.class),
                Chart.grouped("added value and grant by programme", Chart.POUNDS)
                        .ofRows("PROGRAMME")
                        .by("programmeName")
                        .showing("addedValueBudget", "grantExpected", "grantReceived"));
        this.budgets = budgets;
        this.incomes = incomes;
        this.regions = regions;
        this.grants = grants;
    }

    @Override
    public Reconciliation figures(Scope scope) {
        FinancialYear year = scope.financialYear();
        Moment moment = scope.moment();
        ProgrammeBudgetsAndSavings all = budgets.of(year, null, moment);
        return Reconciliation.of(
                scope.programme() == null ? all : budgets.of(year, scope.programme(), moment),
                all.total(),
                incomes.of(scope).total(),
                incomes.creditHeld(year, moment),
                regions.on(year.firstDay(), scope),
                grants.of(year, moment));
    }
}
