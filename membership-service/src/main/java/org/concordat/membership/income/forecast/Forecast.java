package org.concordat.membership.income.forecast;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.membership.Breakdown;
import org.concordat.membership.subscription.ratecard.Rate;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rate card could bring if every organisation that it has a class for subscribed for the whole year: rate ×
 * organisations. The parts add up to the whole by their making.
 */
public record Forecast(
        @Schema(description = "Organisations the card has a class for, active on the first day of its year")
        int organisations,

        @Schema(description = "Rate × organisations, without VAT")
        Money potential,

        @Schema(description = "The VAT on it") Money vat,
        @Schema(description = "Both together") Money gross,

        @Schema(description = "Organisations whose type has no class on the card")
        int organisationsWithoutClass,

        @Size(max = 50) List<OfClass> byClass,
        @Size(max = 1000) List<OfSubRegion> bySubRegion) {

    /** What one class could bring. */
    @Schema(name = "ForecastOfClass")
    public record OfClass(
            @Size(max = 100) String className, int organisations, Money potential, Money vat, Money gross) {}

    /** What one sub-region could bring. */
    @Schema(name = "ForecastOfSubRegion")
    public record OfSubRegion(
            @Size(max = 50) String subRegion, int organisations, Money potential, Money vat, Money gross) {}

    private record Part(String className, String subRegion, int organisations, Money potential, Money vat) {

        static Part of(Rate rate, Population.Group group) {
            return new Part(
                    rate.name(),
                    group.subRegion(),
                    group.organisations(),
                    rate.annualAmount().times(group.organisations()),
                    rate.vatRate().on(rate.annualAmount()).times(group.organisations()));
        }
    }

    private record Sum(int organisations, Money potential, Money vat) {

        static Sum of(Collection<Part> parts) {
            return new Sum(
                    parts.stream().mapToInt(Part::organisations).sum(),
                    Money.total(parts, Part::potential),
                    Money.total(parts, Part::vat));
        }

        Money gross() {
            return potential.plus(vat);
        }
    }

    /** @param population the organisations active on the first day of the card's year */
    static Forecast of(RateCard card, List<Population.Group> population) {
        var parts = new ArrayList<Part>();
        int withoutClass = 0;
        for (Population.Group group : population) {
            var rate = card.rateFor(group.organisationType());
            if (rate.isPresent()) {
                parts.add(Part.of(rate.get(), group));
            } else {
                withoutClass += group.organisations();
            }
        }
        Sum all = Sum.of(parts);
        return new Forecast(
                all.organisations(),
                all.potential(),
                all.vat(),
                all.gross(),
                withoutClass,
                Breakdown.rows(Breakdown.by(Part::className, parts, Sum::of), Forecast::ofClass),
                Breakdown.rows(Breakdown.by(Part::subRegion, parts, Sum::of), Forecast::ofSubRegion));
    }

    private static OfClass ofClass(String name, Sum sum) {
        return new OfClass(name, sum.organisations(), sum.potential(), sum.vat(), sum.gross());
    }

    private static OfSubRegion ofSubRegion(String code, Sum sum) {
        return new OfSubRegion(code, sum.organisations(), sum.potential(), sum.vat(), sum.gross());
    }
}
