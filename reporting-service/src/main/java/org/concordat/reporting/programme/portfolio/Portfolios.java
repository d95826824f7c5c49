package org.concordat.reporting.programme.portfolio;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** How projects stand. */
public interface Portfolios {

    /** @param programme code of the one wanted; {@code null} for all */
    Portfolio of(FinancialYear year, String programme, Moment moment);
}
