package org.concordat.reporting.money.fund;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** Where the money of funds stands. */
public interface FundPositions {

    FundPosition of(FinancialYear year, Moment moment);
}
