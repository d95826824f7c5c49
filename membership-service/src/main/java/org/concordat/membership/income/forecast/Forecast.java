package org.concordat.membership.income.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.concordat.membership.Breakdown;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.platform.money.Money;

/**
 * What a rate card would bring if every organisation that it has a class for subscribed for the whole year: rate ×
 * organisations. The parts add up to the whole by their making.
 *
 * @param withoutClass organisations whose type has no class on the card
 */
public record Forecast(
        Share total, SortedMap<String, Share> byClass, SortedMap<String, Share> bySubRegion, int withoutClass) {

    /** Some organisations, and what they would pay. */
    public record Share(int organisations, Money expected) {

        private static Share sum(Collection<Part> parts) {
            return new Share(
                    parts.stream()
                            .mapToInt(part -> part.share().organisations())
                            .sum(),
                    parts.stream().map(part -> part.share().expected()).collect(Money.sum()));
        }
    }

    private record Part(String className, String subRegion, Share share) {}

    /** @param population the organisations active on the first day of the card's year */
    static Forecast of(RateCard card, List<Population.Group> population) {
        var parts = new ArrayList<Part>();
        int withoutClass = 0;
        for (Population.Group group : population) {
            var rate = card.rateFor(group.organisationType());
            if (rate.isPresent()) {
                Money expected = rate.get().annualAmount().times(group.organisations());
                parts.add(new Part(rate.get().name(), group.subRegion(), new Share(group.organisations(), expected)));
            } else {
                withoutClass += group.organisations();
            }
        }
        return new Forecast(
                Share.sum(parts),
                Breakdown.by(Part::className, parts, Share::sum),
                Breakdown.by(Part::subRegion, parts, Share::sum),
                withoutClass);
    }
}
