package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact fraction: "Percentages are compared unrounded" (reporting.md, Measure). Its denominator is above zero. */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(BigDecimal.ZERO);
    static final Ratio ONE = of(BigDecimal.ONE);
    static final Ratio HUNDRED = of(BigDecimal.valueOf(100));

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("The denominator of a ratio is above zero");
        }
    }

    static Ratio of(BigDecimal figure) {
        return new Ratio(figure, BigDecimal.ONE);
    }

    static Ratio of(String figure) {
        return of(new BigDecimal(figure));
    }

    /** A part of a whole in per cent. */
    static Ratio percent(long part, long whole) {
        return new Ratio(BigDecimal.valueOf(part * 100), BigDecimal.valueOf(whole));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    /** So many parts of it, as {@code whole} has. */
    Ratio share(long parts, long whole) {
        return new Ratio(
                numerator.multiply(BigDecimal.valueOf(parts)), denominator.multiply(BigDecimal.valueOf(whole)));
    }

    /** As it is shown, rounded half up. */
    BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Two fractions are equal when they are the same number, however they are written. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ratio ratio && compareTo(ratio) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(9).stripTrailingZeros().hashCode();
    }
}
