package org.concordat.reporting.indicator.warning;

import java.util.List;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.indicator.warning.EarlyWarnings.WarningLine;
import org.concordat.reporting.report.Moment;

/** Warnings as the report shows them. */
public interface WarningLines {

    /** Those whose cause showed in a period that ended in a year: open ones first, then by name, indicator and period. */
    List<WarningLine> of(FinancialYear year, Moment moment);
}
