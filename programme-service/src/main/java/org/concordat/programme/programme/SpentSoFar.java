package org.concordat.programme.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/** What an activity has cost one source in one financial year: the sum of its actuals. */
@Embeddable
record SpentSoFar(
        @Column(nullable = false) FinancialYear financialYear,
        @Column(nullable = false) String stream,
        @Column(nullable = false) Money amount) {}
