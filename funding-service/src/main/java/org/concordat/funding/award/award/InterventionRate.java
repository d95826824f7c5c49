package org.concordat.funding.award.award;

import org.concordat.platform.money.Money;

/**
 * Which part of what is spent the grant pays: grant ÷ (grant + match). £60,000 beside £20,000 of others pays £15,000.00 on
 * £20,000 eligible. Source: funding.md, At the boundaries, Awards.
 */
public record InterventionRate(Money grant, Money match) {

    /**
     * What the grant pays on all that was found eligible so far. What one claim is paid is the difference of two such sums,
     * so that no penny is lost or paid twice by rounding, and never more than the grant.
     */
    public Money payableOn(Money eligibleSoFar) {
        return eligibleSoFar.share(grant, grant.plus(match)).min(grant);
    }
}
