package org.concordat.funding.openness.distribution;

import java.math.BigDecimal;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the organisations with the least have together. */
public record LorenzPoint(
        @Schema(description = "How many of them, beginning with who has the least")
        int organisations,

        @Schema(description = "What is awarded to them together")
        Money awarded,

        @Schema(examples = "0.250000", description = "Of all eligible organisations: x, from 0 to 1 with six decimals")
        BigDecimal shareOfOrganisations,

        @Schema(examples = "0.100000", description = "Of all that is awarded: y, from 0 to 1 with six decimals")
        BigDecimal shareOfAwarded) {

    static LorenzPoint of(int organisations, Money awarded, int allOrganisations, Money allAwarded) {
        return new LorenzPoint(
                organisations,
                awarded,
                Ratio.of(BigDecimal.valueOf(organisations), BigDecimal.valueOf(allOrganisations), Gini.DECIMALS),
                Ratio.of(awarded.amount(), allAwarded.amount(), Gini.DECIMALS));
    }
}
