package org.concordat.funding.fund.outturn;

import java.util.Collection;
import org.concordat.platform.money.Money;

/**
 * What a part of the region holds of a year at the end of a day.
 *
 * @param part code of the sub-region, or REGIONAL
 */
public record PartHoldings(String part, Money allocated, Money committed, Money paid, Money charged) {

    static PartHoldings none(String part) {
        return new PartHoldings(part, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** What all parts hold together. */
    static PartHoldings total(Collection<PartHoldings> parts) {
        return new PartHoldings(
                null,
                Money.total(parts, PartHoldings::allocated),
                Money.total(parts, PartHoldings::committed),
                Money.total(parts, PartHoldings::paid),
                Money.total(parts, PartHoldings::charged));
    }
}
