package org.concordat.reporting.money.income.quarterly;

import org.concordat.reporting.report.Scope;

/** What a financial year has brought in so far. */
public interface IncomesToDate {

    IncomeToDate of(Scope scope);
}
