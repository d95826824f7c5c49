package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked, awarded and paid for a year. */
public record Sums(
        @Schema(description = "Asked for the year by applications that were submitted and not withdrawn")
        Money requested,

        @Schema(description = "What awards hold of the year: committed and paid, less what was released or given back")
        Money awarded,

        @Schema(description = "Of what is awarded, what was paid and not given back")
        Money paid,

        @Schema(
                description = "Submitted for the year and not withdrawn. One of several organisations counts in the row"
                        + " of each, and once in the total")
        int applications,

        @Schema(description = "Of those, approved or rejected")
        int decided,

        @Schema(description = "Of those, approved") int approved,

        @Schema(description = "Awards that hold something of the year, counted as applications are")
        int awards) {

    static final Sums NOTHING = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, 0, 0, 0, 0);

    /** Approved applications ÷ those that were approved or rejected. */
    BigDecimal successRate() {
        return Ratio.percent(BigDecimal.valueOf(approved), BigDecimal.valueOf(decided));
    }
}
