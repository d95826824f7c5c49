package org.concordat.membership.income.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.problem.Refusal;

/** Answers what a rate card could bring. */
@ApplicationScoped
public class Forecasting {

    private final RateCards cards;
    private final Population population;

    Forecasting(RateCards cards, Population population) {
        this.cards = cards;
        this.population = population;
    }

    /** @param id of any card, draft or published */
    public RateCardForecast of(UUID id) {
        RateCard card = cards.byId(id).orElseThrow(() -> Refusal.notFound("rate card", id));
        List<Population.Group> organisations =
                population.activeOn(card.financialYear().firstDay());
        Forecast forecast = Forecast.of(card, organisations);
        RateCardForecast.Comparison comparison = replacedBy(card)
                .map(replaced -> RateCardForecast.Comparison.of(
                        replaced, Forecast.of(replaced, organisations).potential(), forecast.potential()))
                .orElse(null);
        return new RateCardForecast(card.id(), card.financialYear(), forecast, comparison);
    }

    /** The card in force for the same year, or else for the year before; none when that is the card itself, or the first. */
    private Optional<RateCard> replacedBy(RateCard card) {
        return cards.inForce(card.financialYear())
                .or(() -> cards.inForce(card.financialYear().previous()))
                .filter(other -> !other.id().equals(card.id()));
    }
}
