package org.concordat.membership.subscription.ratecard;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a rate card. */
@Meaning("What members pay in a year, once it is published")
public enum RateCardFact implements Fact<RateCard> {
    RATE_CARD_DRAFTED,
    RATE_CARD_AMENDED,
    @Meaning("What members pay in a year was published; it never changes again")
    RATE_CARD_PUBLISHED;

    @Override
    public AggregateType<RateCard> about() {
        return this == RATE_CARD_PUBLISHED ? RateCard.PUBLISHED : RateCard.DRAFT;
    }
}
