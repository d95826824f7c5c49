package org.concordat.reporting.programme;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** What programmes budget and save. */
public interface Budgets {

    /** @param programme code of the one wanted; {@code null} for all */
    ProgrammeBudgetsAndSavings of(FinancialYear year, String programme, Moment moment);
}
