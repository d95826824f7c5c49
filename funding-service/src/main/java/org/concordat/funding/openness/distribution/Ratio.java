package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;

/** Divides, with half up at the last decimal; by nothing there is no result, and none is made up. */
final class Ratio {

    /** Decimals of a share in per cent. */
    private static final int OF_A_PERCENTAGE = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** In per cent with two decimals; {@code null} of nothing. */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return of(part.multiply(HUNDRED), whole, OF_A_PERCENTAGE);
    }

    /** In per cent with two decimals; {@code null} of nothing. */
    static BigDecimal percent(Money part, Money whole) {
        return percent(part.amount(), whole.amount());
    }

    /** {@code null} of nothing. */
    static BigDecimal of(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0 ? null : part.divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** What each of so many has of an amount, to the penny; {@code null} for none. */
    static Money each(Money amount, Long number) {
        return number == null || number == 0
                ? null
                : new Money(of(amount.amount(), BigDecimal.valueOf(number), OF_A_PERCENTAGE));
    }
}
