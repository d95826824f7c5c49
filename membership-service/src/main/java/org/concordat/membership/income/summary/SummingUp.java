package org.concordat.membership.income.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.concordat.platform.time.FinancialYear;

/** Answers what the subscriptions of a year bring in. */
@ApplicationScoped
public class SummingUp {

    private final Income income;

    SummingUp(Income income) {
        this.income = income;
    }

    @Transactional
    public IncomeSummary of(FinancialYear year) {
        return IncomeSummary.of(year, income.of(year));
    }
}
