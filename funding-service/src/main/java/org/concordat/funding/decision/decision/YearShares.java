package org.concordat.funding.decision.decision;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;

/**
 * What is approved, by financial year: each year's share of what is asked, to the penny. The shares add up to the amount,
 * because each is the difference of two rounded sums.
 */
public final class YearShares {

    private YearShares() {}

    /** @param asked by year; above zero in all */
    public static SortedMap<FinancialYear, Money> of(Money approved, Map<FinancialYear, Money> asked) {
        Money whole = Money.total(asked.values(), year -> year);
        var shares = new TreeMap<FinancialYear, Money>();
        Money askedSoFar = Money.ZERO;
        Money sharedSoFar = Money.ZERO;
        for (Map.Entry<FinancialYear, Money> year : new TreeMap<>(asked).entrySet()) {
            askedSoFar = askedSoFar.plus(year.getValue());
            Money upToHere = approved.share(askedSoFar, whole);
            shares.put(year.getKey(), upToHere.minus(sharedSoFar));
            sharedSoFar = upToHere;
        }
        return shares;
    }
}
