package org.concordat.funding.allocation.taper;

import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of a taper, with what follows from it. */
@Schema(name = "TaperYear")
public record TaperYearView(
        FinancialYear financialYear,
        @Schema(description = "What the year costs in all") Money cost,

        @Schema(description = "What the fund gives towards it")
        Money pumpPriming,

        @Schema(nullable = true, description = "How much less that is than in the year before; null for the first year")
        Money decline,

        @Schema(description = "What the year has to bring in itself")
        Money selfFunding,

        @Size(max = 6)
        @Schema(
                examples = "37.50",
                description =
                        "The self-funding ratio needed: selfFunding of cost in per cent, to two decimals, half up")
        String selfFundingRatio) {

    private static final int PLACES = 2;

    /** @param before the year before, {@code null} for the first */
    static TaperYearView of(TaperYear year, TaperYear before) {
        return new TaperYearView(
                year.financialYear(),
                year.cost(),
                year.pumpPriming(),
                before == null ? null : before.pumpPriming().minus(year.pumpPriming()),
                year.selfFunding(),
                year.selfFunding()
                        .amount()
                        .movePointRight(2)
                        .divide(year.cost().amount(), PLACES, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
