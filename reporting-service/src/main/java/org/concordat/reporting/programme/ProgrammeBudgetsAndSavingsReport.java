package org.concordat.reporting.programme;

import jakarta.inject.Singleton;
import org.concordat.platform.table.Chart;
import org.concordat.platform.table.RowKinds;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings.ActivityRow;
import org.concordat.reporting.programme.ProgrammeBudgetsAndSavings.ProgrammeLine;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.Scope;

/** The report on programme budgets and savings; with one programme asked for, the total is that programme's. */
@Singleton
public class ProgrammeBudgetsAndSavingsReport extends Report<ProgrammeBudgetsAndSavings> {

    public static final String NAME = "programme-budgets-and-savings";
    public static final String TITLE = "Programme budgets and savings";
    public static final String DESCRIPTION = "What each programme budgets and saves in a year, activity by activity."
            + " It is about programmes, not about organisations, and cannot be had of a sub-region or type.";

    private final Budgets budgets;

    ProgrammeBudgetsAndSavingsReport(Budgets budgets) {
        super(
                NAME,
                TITLE,
                DESCRIPTION,
                RowKinds.of("ACTIVITY", ActivityRow.class)
                        .and("PROGRAMME", ProgrammeLine.class)
                        .and("TOTAL", Budget.class),
                Chart.grouped("budget and saving by programme", Chart.POUNDS)
                        .ofRows("PROGRAMME")
                        .by("programmeName")
                        .showing("totalBudget", "nonCashableSaving"));
        this.budgets = budgets;
    }

    @Override
    public ProgrammeBudgetsAndSavings figures(Scope scope) {
        return budgets.of(scope.financialYear(), scope.programme(), scope.moment());
    }
}
