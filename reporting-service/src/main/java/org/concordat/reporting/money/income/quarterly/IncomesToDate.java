package org.concordat.reporting.money.income.quarterly;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** What a financial year has brought in so far. */
public interface IncomesToDate {

    IncomeToDate of(FinancialYear year, Moment moment);
}
