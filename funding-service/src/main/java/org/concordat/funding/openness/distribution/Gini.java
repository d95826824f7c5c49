package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.concordat.platform.money.Money;

/**
 * "Gini = Σ (2i − n − 1)·xᵢ ÷ (n·Σx), x ascending over all organisations eligible that year, zeros included; null when
 * nothing was awarded": funding.md, At the boundaries. It is worked out exactly and rounded once, half up.
 */
final class Gini {

    static final int DECIMALS = 6;

    private Gini() {}

    /** 0 when all have the same, (n − 1) ÷ n when one has all; {@code null} when nobody has anything. */
    static BigDecimal of(Collection<Money> amounts) {
        List<BigInteger> ascending = amounts.stream().map(Gini::pence).sorted().toList();
        BigInteger n = BigInteger.valueOf(ascending.size());
        BigInteger whole = ascending.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) {
            return null;
        }
        BigInteger weighted = BigInteger.ZERO;
        for (int i = 1; i <= ascending.size(); i++) {
            BigInteger weight = BigInteger.valueOf(2L * i - 1).subtract(n);
            weighted = weighted.add(weight.multiply(ascending.get(i - 1)));
        }
        return new BigDecimal(weighted).divide(new BigDecimal(n.multiply(whole)), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigInteger pence(Money amount) {
        return amount.amount().movePointRight(2).toBigIntegerExact();
    }
}
