package org.concordat.programme.sharing.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;

/**
 * What one of many costs, as the fraction that it is. Costs are compared and placed between each other as fractions, so that
 * no rounding decides which is the lower or what is half of it.
 *
 * @param volume more than nothing
 */
record ExactCost(BigDecimal total, BigDecimal volume) implements Comparable<ExactCost> {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int QUARTERS = 4;

    boolean isAtMostHalfOf(ExactCost other) {
        return new ExactCost(total.multiply(TWO), volume).compareTo(other) <= 0;
    }

    /** What lies on the straight line to another, so many quarters of the way. */
    ExactCost towards(ExactCost other, int quarters) {
        BigDecimal here = total.multiply(other.volume).multiply(BigDecimal.valueOf(QUARTERS - quarters));
        BigDecimal there = other.total.multiply(volume).multiply(BigDecimal.valueOf(quarters));
        return new ExactCost(here.add(there), volume.multiply(other.volume).multiply(BigDecimal.valueOf(QUARTERS)));
    }

    /** Rounded half up. */
    Money toThePenny() {
        return new Money(total.divide(volume, 2, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(ExactCost other) {
        return total.multiply(other.volume).compareTo(other.total.multiply(volume));
    }
}
