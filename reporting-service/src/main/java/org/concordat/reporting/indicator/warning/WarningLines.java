package org.concordat.reporting.indicator.warning;

import java.util.List;
import org.concordat.reporting.indicator.warning.EarlyWarnings.WarningLine;
import org.concordat.reporting.report.Scope;

/** Warnings as the report shows them. */
public interface WarningLines {

    /** Those whose cause showed in a period that ended in a year: open ones first, then by name, indicator and period. */
    List<WarningLine> of(Scope scope);
}
