package org.concordat.funding.decision.meeting;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What the other services hear of an item: that seats are to vote on it, and that they no longer are. */
@Meaning("Items of agendas, on which seats are to vote; how they voted is told with the decision")
public enum AgendaItemFact implements Fact<Item> {
    @Meaning("An application, or a variation, was put on the agenda of a meeting")
    AGENDA_ITEM_ADDED,
    @Meaning("A meeting has dealt with an item, or it was taken off the agenda; its status says which")
    AGENDA_ITEM_CONCLUDED;

    @Override
    public AggregateType<Item> about() {
        return Item.ON_AGENDA;
    }
}
