package org.concordat.membership.income.forecast;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.membership.Breakdown;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rate card would bring if every organisation that it has a class for subscribed for the whole year: rate ×
 * organisations. The parts add up to the whole by their making.
 */
public record Forecast(
        @Schema(description = "Organisations the card has a class for, active on the first day of its year")
        int organisations,

        @Schema(description = "Rate × organisations") Money expected,

        @Schema(description = "Organisations whose type has no class on the card")
        int organisationsWithoutClass,

        @Size(max = 50) List<OfClass> byClass,
        @Size(max = 500) List<OfSubRegion> bySubRegion) {

    /** What one class would bring. */
    @Schema(name = "ForecastOfClass")
    public record OfClass(@Size(max = 100) String className, int organisations, Money expected) {}

    /** What one sub-region would bring. */
    @Schema(name = "ForecastOfSubRegion")
    public record OfSubRegion(@Size(max = 50) String subRegion, int organisations, Money expected) {}

    private record Part(String className, String subRegion, int organisations, Money expected) {}

    /** @param population the organisations active on the first day of the card's year */
    static Forecast of(RateCard card, List<Population.Group> population) {
        var parts = new ArrayList<Part>();
        int withoutClass = 0;
        for (Population.Group group : population) {
            var rate = card.rateFor(group.organisationType());
            if (rate.isPresent()) {
                Money expected = rate.get().annualAmount().times(group.organisations());
                parts.add(new Part(rate.get().name(), group.subRegion(), group.organisations(), expected));
            } else {
                withoutClass += group.organisations();
            }
        }
        return new Forecast(
                organisations(parts),
                expected(parts),
                withoutClass,
                Breakdown.rows(
                        Part::className, parts, (name, of) -> new OfClass(name, organisations(of), expected(of))),
                Breakdown.rows(
                        Part::subRegion, parts, (code, of) -> new OfSubRegion(code, organisations(of), expected(of))));
    }

    private static int organisations(Collection<Part> parts) {
        return parts.stream().mapToInt(Part::organisations).sum();
    }

    private static Money expected(Collection<Part> parts) {
        return parts.stream().map(Part::expected).collect(Money.sum());
    }
}
