package org.concordat.funding.decision.meeting;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/**
 * What happens to an item of an agenda; it stands in its history only, with who has cast or recorded each vote. What the
 * other services hear of it is {@link AgendaItemFact}.
 */
public enum ItemFact implements Fact<Item> {
    ITEM_ADDED,
    MOTION_CHANGED,
    INTEREST_DECLARED,
    PRESIDING_SEAT_CHOSEN,
    VOTE_CAST,
    VOTE_RECORDED,
    ITEM_CLOSED,
    ITEM_DEFERRED,
    ITEM_WITHDRAWN;

    @Override
    public AggregateType<Item> about() {
        return Item.TYPE;
    }
}
