package org.concordat.programme.project.businesscase;

import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a business case comes to. All of it is derived, over all years, and not discounted. */
@Schema(
        description = "What the business case comes to, derived over all years and not discounted; a ratio is null"
                + " without costs")
public record CaseFigures(
        Money costs,

        @Schema(description = "All benefits that are counted in money, as planned")
        Money benefits,

        @Schema(description = "Those of them that are cashable")
        Money cashableBenefits,

        @Schema(description = "What came of those that are counted in money; the last record of each year")
        Money realisedBenefits,

        @Size(max = 20)
        @Schema(
                nullable = true,
                examples = "2.50",
                description = "benefits / costs: the benefit-cost ratio of the Treasury's Green Book, undiscounted")
        String benefitCostRatio,

        @Size(max = 20)
        @Schema(nullable = true, examples = "1.20", description = "cashableBenefits / costs: the financial return")
        String financialReturn,

        @Size(max = 20) @Schema(nullable = true, examples = "0.40", description = "realisedBenefits / costs")
        String realisedRatio) {

    static CaseFigures of(Money costs, Money benefits, Money cashable, Money realised) {
        return new CaseFigures(
                costs,
                benefits,
                cashable,
                realised,
                ratio(benefits, costs),
                ratio(cashable, costs),
                ratio(realised, costs));
    }

    /** To two decimals, half up. */
    private static String ratio(Money part, Money costs) {
        return costs.amount().signum() == 0
                ? null
                : part.amount().divide(costs.amount(), 2, RoundingMode.HALF_UP).toPlainString();
    }
}
