package org.concordat.funding.allocation.apportionment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;

/**
 * "Shares are cut to the penny; pennies left go to the largest remainders, ties by sub-region code" (Plan). So the shares
 * add up to the amount, whatever the weights are, and the same weights always give the same shares.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param amount to be shared; nothing or more
     * @param weights by the code of who receives; they add up to one
     */
    public static SortedMap<String, Portion> share(Money amount, SortedMap<String, Fraction> weights) {
        if (!weights.values().stream().reduce(Fraction.ZERO, Fraction::plus).equals(Fraction.ONE)) {
            throw new IllegalArgumentException("The weights do not add up to one: " + weights);
        }
        BigInteger pence = amount.amount().movePointRight(2).toBigIntegerExact();
        var exact = new TreeMap<String, Fraction>();
        weights.forEach((code, weight) -> exact.put(code, weight.times(pence)));
        Set<String> pennies =
                largestRemainders(exact, pence.subtract(cut(exact)).intValueExact());
        var portions = new TreeMap<String, Portion>();
        exact.forEach((code, share) -> portions.put(code, new Portion(share, pennies.contains(code))));
        return portions;
    }

    private static BigInteger cut(Map<String, Fraction> exact) {
        return exact.values().stream().map(Fraction::floor).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Set<String> largestRemainders(SortedMap<String, Fraction> exact, int left) {
        // the sort is stable, so that equal remainders stay in the order of their codes
        List<String> byRemainder = exact.keySet().stream()
                .sorted(Comparator.comparing((String code) -> exact.get(code).remainder())
                        .reversed())
                .toList();
        return byRemainder.stream().limit(left).collect(Collectors.toSet());
    }
}
