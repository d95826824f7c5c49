package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;

/**
 * What the plans of a year mean a sub-region to have of what they give to sub-regions.
 *
 * @param share {@code null} where there is no plan
 * @param ofAll what the plans give to all sub-regions
 * @param allAwarded what is awarded to those sub-regions together
 */
record Weight(Money share, Money ofAll, Money allAwarded) {

    static final Weight NONE = new Weight(null, Money.ZERO, Money.ZERO);

    private static final int DECIMALS = 4;

    /** {@code null} without a plan. */
    BigDecimal percent() {
        return share == null ? null : Ratio.percent(share, ofAll);
    }

    /** "Share against weight": (awarded ÷ all awarded) ÷ (share ÷ all shares), divided once; {@code null} without either. */
    BigDecimal against(Money awarded) {
        return share == null
                ? null
                : Ratio.of(
                        awarded.amount().multiply(ofAll.amount()),
                        allAwarded.amount().multiply(share.amount()),
                        DECIMALS);
    }
}
