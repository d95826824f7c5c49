package org.concordat.programme.programme;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What doing it together is worth, beside what it may cost. */
public record Worth(
        @AddedLater
        @Schema(
                nullable = true,
                description = "What the councils would pay to do it each alone, before what it costs together; null"
                        + " without activities")
        Money grossAvoidedCost,

        @AddedLater
        @Size(max = 21)
        @Pattern(regexp = "\\d{1,18}\\.\\d{2}")
        @Schema(
                nullable = true,
                examples = "8.02",
                description = "That over the activities' budgets, rounded half up to two decimals; null without budget")
        String avoidedCostRatio) {

    /**
     * @param avoided {@code null} without activities
     * @param budget what it may cost
     */
    public static Worth of(Money avoided, Money budget) {
        return new Worth(avoided, avoided == null || !budget.isPositive() ? null : ratio(avoided, budget));
    }

    private static String ratio(Money avoided, Money budget) {
        return avoided.amount().divide(budget.amount(), 2, RoundingMode.HALF_UP).toPlainString();
    }
}
