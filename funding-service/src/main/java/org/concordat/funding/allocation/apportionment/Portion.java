package org.concordat.funding.allocation.apportionment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;

/**
 * What one of several receives of an amount.
 *
 * @param exact its exact share in pence
 * @param penny whether it was given one of the pennies that were left after all shares were cut
 */
public record Portion(Fraction exact, boolean penny) {

    /** What it receives, to the penny. */
    public Money amount() {
        BigInteger pence = penny ? exact.floor().add(BigInteger.ONE) : exact.floor();
        return new Money(new BigDecimal(pence).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY));
    }
}
