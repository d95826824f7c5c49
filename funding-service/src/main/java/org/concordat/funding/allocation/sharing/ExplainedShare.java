package org.concordat.funding.allocation.sharing;

import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import org.concordat.funding.allocation.apportionment.Fraction;
import org.concordat.funding.allocation.apportionment.Portion;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a share came to its last penny. */
public record ExplainedShare(
        @Size(max = 30)
        @Schema(examples = "19565.21739130", description = "The exact share in pounds, written with eight decimals")
        String exact,

        @Size(max = 10)
        @Schema(examples = "0.739130", description = "What of a penny was cut off, written with six decimals")
        String remainder,

        @Schema(description = "True when one of the pennies left went to this share, for its large remainder")
        boolean penny,

        @Schema(description = "The share to the penny") Money amount) {

    private static final BigInteger PENCE_IN_A_POUND = BigInteger.valueOf(100);

    static ExplainedShare of(Portion portion) {
        Fraction exact = portion.exact();
        var pounds = new Fraction(exact.numerator(), exact.denominator().multiply(PENCE_IN_A_POUND));
        return new ExplainedShare(pounds.decimal(8), exact.remainder().decimal(6), portion.penny(), portion.amount());
    }
}
