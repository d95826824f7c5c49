package org.concordat.membership.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.membership.ratecard.RateCard;
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

        static Share sum(Collection<Share> shares) {
            return new Share(
                    shares.stream().mapToInt(Share::organisations).sum(),
                    shares.stream().map(Share::expected).collect(Money.sum()));
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
                Share.sum(parts.stream().map(Part::share).toList()),
                by(Part::className, parts),
                by(Part::subRegion, parts),
                withoutClass);
    }

    private static SortedMap<String, Share> by(Function<Part, String> which, List<Part> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        which,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Part::share, Collectors.toList()), Share::sum)));
    }
}
