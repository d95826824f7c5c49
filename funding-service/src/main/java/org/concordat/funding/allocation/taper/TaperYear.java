package org.concordat.funding.allocation.taper;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * One year of a taper.
 *
 * @param cost what the year costs in all
 * @param pumpPriming what the fund gives towards it
 */
@Embeddable
public record TaperYear(FinancialYear financialYear, Money cost, Money pumpPriming) {

    public TaperYear {
        if (!cost.isPositive()) {
            throw Refusal.rule(
                    "year-without-cost",
                    "/years",
                    "A year costs something, or needs no funding. Send a cost above zero for %s."
                            .formatted(financialYear));
        }
        if (pumpPriming.isNegative() || pumpPriming.compareTo(cost) > 0) {
            throw Refusal.rule(
                    "pump-priming-above-cost",
                    "/years",
                    "Pump-priming of %s lies between nothing and the cost, %s.".formatted(financialYear, cost));
        }
    }

    /** What the year has to bring in itself. */
    Money selfFunding() {
        return cost.minus(pumpPriming);
    }
}
