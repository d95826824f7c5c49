package org.concordat.funding.decision.decision;

import java.util.ArrayList;
import java.util.List;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;

/**
 * What is approved, by financial year and kind: each line's share of what is asked, to the penny. The shares add up to the
 * amount, because each is the difference of two rounded sums. A line whose share is nothing is left out.
 */
final class ApprovedShares {

    private ApprovedShares() {}

    static List<AmountLine> of(Money approved, List<AmountLine> asked) {
        Money whole = Money.total(asked, AmountLine::amount);
        var shares = new ArrayList<AmountLine>();
        Money askedSoFar = Money.ZERO;
        Money sharedSoFar = Money.ZERO;
        for (AmountLine line : asked) {
            askedSoFar = askedSoFar.plus(line.amount());
            Money upToHere = approved.share(askedSoFar, whole);
            Money share = upToHere.minus(sharedSoFar);
            if (share.isPositive()) {
                shares.add(new AmountLine(line.financialYear(), line.kind(), share));
            }
            sharedSoFar = upToHere;
        }
        return shares;
    }
}
