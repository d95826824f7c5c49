package org.concordat.funding.decision.policy;

import org.concordat.platform.money.Money;

/** "The larger of asked and recommended decides, all years together." */
final class DecidingAmount {

    private DecidingAmount() {}

    /** @param recommended {@code null} while nobody has recommended an amount */
    static Money of(Money asked, Money recommended) {
        return recommended == null ? asked : asked.max(recommended);
    }
}
