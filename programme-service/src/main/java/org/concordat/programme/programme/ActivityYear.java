package org.concordat.programme.programme;

import jakarta.validation.constraints.Min;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What an activity costs and saves in one financial year. */
public record ActivityYear(
        FinancialYear financialYear, Money budget, @Min(0) int councils, Money saving) {}
