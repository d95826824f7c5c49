package org.concordat.programme.programme;

import org.concordat.platform.money.Money;

/**
 * The non-cashable saving of doing something together: what the councils would have paid to do it each alone, less what
 * it costs together. What nobody would do alone only costs.
 */
final class SavingPolicy {

    private SavingPolicy() {}

    static Money avoided(int councils, Money costAlone) {
        return costAlone == null ? Money.ZERO : costAlone.times(councils);
    }

    static Money saving(Money avoided, Money budget) {
        return avoided.minus(budget);
    }
}
