package org.concordat.membership.income.forecast.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.income.forecast.Forecast;
import org.concordat.membership.income.forecast.WhatIf;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A forecast as callers see it. */
@Schema(name = "RateCardForecast")
public record ForecastView(
        UUID rateCard,
        FinancialYear financialYear,

        @Schema(description = "Organisations the card has a class for, active on the first day of its year")
        int organisations,

        @Schema(description = "Rate × organisations") Money expected,

        @Schema(description = "Organisations whose type has no class on the card")
        int organisationsWithoutClass,

        @Size(max = 50) List<OfClass> byClass,
        @Size(max = 500) List<OfSubRegion> bySubRegion,

        @Schema(nullable = true, description = "The card it would replace; null when there is none")
        Compared comparedWith) {

    /** What one class would bring. */
    @Schema(name = "ForecastOfClass")
    public record OfClass(@Schema(maxLength = 100) String className, int organisations, Money expected) {}

    /** What one sub-region would bring. */
    @Schema(name = "ForecastOfSubRegion")
    public record OfSubRegion(@Schema(maxLength = 50) String subRegion, int organisations, Money expected) {}

    /** The card in force, with the same organisations. */
    @Schema(name = "ForecastComparison")
    public record Compared(
            UUID rateCard,
            FinancialYear financialYear,
            Money expected,

            @Schema(description = "What the card asked about brings more; negative for less")
            Money difference) {}

    static ForecastView of(WhatIf whatIf) {
        Forecast forecast = whatIf.forecast();
        Money expected = forecast.total().expected();
        return new ForecastView(
                whatIf.card().id(),
                whatIf.card().financialYear(),
                forecast.total().organisations(),
                expected,
                forecast.withoutClass(),
                forecast.byClass().entrySet().stream()
                        .map(part -> new OfClass(
                                part.getKey(),
                                part.getValue().organisations(),
                                part.getValue().expected()))
                        .toList(),
                forecast.bySubRegion().entrySet().stream()
                        .map(part -> new OfSubRegion(
                                part.getKey(),
                                part.getValue().organisations(),
                                part.getValue().expected()))
                        .toList(),
                whatIf.present()
                        .map(present -> new Compared(
                                present.card().id(),
                                present.card().financialYear(),
                                present.forecast().total().expected(),
                                expected.minus(present.forecast().total().expected())))
                        .orElse(null));
    }
}
