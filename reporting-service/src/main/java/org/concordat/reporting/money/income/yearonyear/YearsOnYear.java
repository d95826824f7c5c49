package org.concordat.reporting.money.income.yearonyear;

import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.report.Moment;

/** Subscriptions of a year beside those of the year before. */
public interface YearsOnYear {

    YearOnYear of(FinancialYear year, Moment moment);
}
