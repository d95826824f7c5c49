package org.concordat.programme.programme;

import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What an activity costs and saves in one financial year. */
public record ActivityYear(FinancialYear financialYear, Money budget, int councils, Money saving) {}
