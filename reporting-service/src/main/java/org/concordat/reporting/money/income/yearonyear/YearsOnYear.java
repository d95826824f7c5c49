package org.concordat.reporting.money.income.yearonyear;

import org.concordat.reporting.report.Scope;

/** Subscriptions of a year beside those of the year before. */
public interface YearsOnYear {

    YearOnYear of(Scope scope);
}
