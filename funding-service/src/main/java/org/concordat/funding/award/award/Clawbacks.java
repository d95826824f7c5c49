package org.concordat.funding.award.award;

import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/** What is demanded back of an award. It works on the award's own list. */
final class Clawbacks {

    private final List<Clawback> clawbacks;

    Clawbacks(List<Clawback> clawbacks) {
        this.clawbacks = clawbacks;
    }

    /** "Clawback is at most what was paid, a dated debt until received": funding.md, Awards. */
    Clawback demand(Clawback clawback, Money paidForTheYear) {
        Money owed = owedOfTheYearOf(clawback);
        if (clawback.amount().plus(owed).compareTo(paidForTheYear) > 0) {
            throw Refusal.rule(
                    "clawback-beyond-payment",
                    "/amount",
                    "%s was paid for %s and %s of it is demanded back already. Demand no more than is left."
                            .formatted(paidForTheYear, clawback.financialYear(), owed));
        }
        if (clawbacks.size() >= Award.MOST_PARTS) {
            throw Refusal.rule("too-many-clawbacks", "An award has at most %d clawbacks.".formatted(Award.MOST_PARTS));
        }
        clawbacks.add(clawback);
        return clawback;
    }

    private Money owedOfTheYearOf(Clawback clawback) {
        return Money.total(
                clawbacks.stream()
                        .filter(each -> each.stillOwed() && each.financialYear().equals(clawback.financialYear()))
                        .toList(),
                Clawback::amount);
    }
}
