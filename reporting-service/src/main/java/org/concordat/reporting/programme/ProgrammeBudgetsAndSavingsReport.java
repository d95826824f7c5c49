package org.concordat.reporting.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.reporting.known.Sources;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reporting;
import org.concordat.reporting.report.Scope;

/** Draws up the report on programme budgets and savings; with one programme asked for, the total is that programme's. */
@ApplicationScoped
public class ProgrammeBudgetsAndSavingsReport {

    private final Reporting reporting;

    ProgrammeBudgetsAndSavingsReport(Reporting reporting) {
        this.reporting = reporting;
    }

    public Reported<ProgrammeBudgetsAndSavings> of(Scope scope) {
        return reporting.report(
                scope,
                material -> ProgrammeBudgetsAndSavings.of(
                        scope.financialYear(),
                        material.of(Sources.PROGRAMMES).stream()
                                .filter(programme -> scope.includesProgramme(programme.code()))
                                .toList()));
    }
}
