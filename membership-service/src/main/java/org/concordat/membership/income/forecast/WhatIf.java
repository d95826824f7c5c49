package org.concordat.membership.income.forecast;

import java.util.Optional;
import org.concordat.membership.subscription.ratecard.RateCard;

/**
 * What a card would bring, beside what the card brings that it would replace.
 *
 * @param present the card in force for the same year, or else for the year before; none when the card itself is in force,
 *     or is the first
 */
public record WhatIf(RateCard card, Forecast forecast, Optional<Compared> present) {

    /** The other card with the same organisations. */
    public record Compared(RateCard card, Forecast forecast) {}
}
