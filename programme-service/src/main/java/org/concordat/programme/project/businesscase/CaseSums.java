package org.concordat.programme.project.businesscase;

import jakarta.persistence.Embeddable;
import org.concordat.platform.money.Money;

/**
 * What a business case comes to, of what is counted in money; for those who add up many of them.
 *
 * @param approvedCosts as they were approved last
 * @param approvedBenefits as they were approved last
 * @param realisedBenefits what came of them, approved or not
 */
@Embeddable
record CaseSums(Money approvedCosts, Money approvedBenefits, Money realisedBenefits) {

    static final CaseSums NONE = new CaseSums(Money.ZERO, Money.ZERO, Money.ZERO);

    CaseSums plus(CaseSums other) {
        return new CaseSums(
                approvedCosts.plus(other.approvedCosts),
                approvedBenefits.plus(other.approvedBenefits),
                realisedBenefits.plus(other.realisedBenefits));
    }
}
