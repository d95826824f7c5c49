package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What an activity may cost in one financial year. */
@Embeddable
public record AnnualBudget(
        @Column(nullable = false) FinancialYear financialYear,
        @Column(nullable = false) Money amount) {}
