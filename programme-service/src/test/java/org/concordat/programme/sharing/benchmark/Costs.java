package org.concordat.programme.sharing.benchmark;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;

/** Costs for tests. */
final class Costs {

    private Costs() {}

    static CostModel cost(String hours, String rate, String overhead, String other, long volume) {
        return new CostModel(new BigDecimal(hours), Money.of(rate), new BigDecimal(overhead), Money.of(other), volume);
    }

    /** That one of so many costs its share of an amount. */
    static CostModel share(String amount, long volume) {
        return cost("0", "0", "0", amount, volume);
    }

    static ExactCost exact(String amount) {
        return share(amount, 1).exactCost();
    }
}
