package org.concordat.funding.allocation.apportionment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact part of a whole, so that no share depends on how somebody rounded on the way. Never negative. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("Not a part of a whole: %s of %s".formatted(numerator, denominator));
        }
        BigInteger divisor = numerator.gcd(denominator);
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** @param whole above zero */
    public static Fraction of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Fraction(
                part.movePointRight(scale).toBigIntegerExact(),
                whole.movePointRight(scale).toBigIntegerExact());
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction times(BigInteger factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** The whole number in it. */
    public BigInteger floor() {
        return numerator.divide(denominator);
    }

    /** What is left beside the whole number in it. */
    public Fraction remainder() {
        return new Fraction(numerator.mod(denominator), denominator);
    }

    /** Written with so many decimals, rounded half up: for people, never to go on with. */
    public String decimal(int places) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
