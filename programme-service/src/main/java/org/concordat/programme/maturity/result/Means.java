package org.concordat.programme.maturity.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Means as they are shown: to two decimals, half up. */
final class Means {

    /** Sums of thirds and the like end in nines where they come from the database. */
    private static final int EXACT = 10;

    private static final int SHOWN = 2;

    private Means() {}

    static BigDecimal of(BigDecimal sum, int number) {
        return sum.divide(BigDecimal.valueOf(number), EXACT, RoundingMode.HALF_UP)
                .setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
