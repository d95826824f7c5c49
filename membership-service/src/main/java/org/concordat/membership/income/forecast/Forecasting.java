package org.concordat.membership.income.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.ratecard.RateCard;
import org.concordat.membership.subscription.ratecard.RateCards;
import org.concordat.platform.problem.Refusal;

/** Answers what a rate card would bring. */
@ApplicationScoped
public class Forecasting {

    private final RateCards cards;
    private final Population population;

    Forecasting(RateCards cards, Population population) {
        this.cards = cards;
        this.population = population;
    }

    /** @param id of any card, draft or published */
    @Transactional
    public WhatIf whatIf(UUID id) {
        RateCard card = cards.byId(id).orElseThrow(() -> Refusal.notFound("rate card", id));
        List<Population.Group> organisations =
                population.activeOn(card.financialYear().firstDay());
        return new WhatIf(
                card,
                Forecast.of(card, organisations),
                replacedBy(card).map(other -> new WhatIf.Compared(other, Forecast.of(other, organisations))));
    }

    private Optional<RateCard> replacedBy(RateCard card) {
        return cards.inForce(card.financialYear())
                .or(() -> cards.inForce(card.financialYear().previous()))
                .filter(other -> !other.id().equals(card.id()));
    }
}
