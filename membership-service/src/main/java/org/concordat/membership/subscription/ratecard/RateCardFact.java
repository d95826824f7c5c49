package org.concordat.membership.subscription.ratecard;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a rate card. */
@Meaning("What members pay in a year, once it is published")
public enum RateCardFact implements Fact<RateCard> {
    RATE_CARD_DRAFTED(RateCard.DRAFT),
    RATE_CARD_AMENDED(RateCard.DRAFT),
    @Meaning("What members pay in a year was published; it never changes again")
    RATE_CARD_PUBLISHED(RateCard.PUBLISHED);

    private final AggregateType<RateCard> about;

    RateCardFact(AggregateType<RateCard> about) {
        this.about = about;
    }

    @Override
    public AggregateType<RateCard> about() {
        return about;
    }
}
