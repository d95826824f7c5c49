package org.concordat.membership.income.forecast;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a card would bring, beside what the card brings that it would replace. */
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
            Money expected,

            @Schema(description = "What the card asked about brings more; negative for less")
            Money difference) {

        static Comparison of(RateCard replaced, Money expected, Money expectedOfNew) {
            return new Comparison(replaced.id(), replaced.financialYear(), expected, expectedOfNew.minus(expected));
        }
    }
}
