package org.concordat.membership.income.forecast;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a card could bring, and what the card could bring that it would replace; compared without VAT. */
public record RateCardForecast(
        UUID rateCard,
        FinancialYear financialYear,
        @JsonUnwrapped Forecast forecast,

        @Schema(nullable = true, description = "The card it would replace; null when there is none")
        Comparison comparedWith) {

    /** The card in force, with the same organisations. */
    @Schema(name = "ForecastComparison")
    public record Comparison(
            UUID rateCard,
            FinancialYear financialYear,
            Money potential,

            @Schema(description = "What the card asked about could bring more; negative for less")
            Money difference) {

        static Comparison of(RateCard replaced, Money potential, Money potentialOfNew) {
            return new Comparison(replaced.id(), replaced.financialYear(), potential, potentialOfNew.minus(potential));
        }
    }
}
