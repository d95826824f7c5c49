package org.concordat.programme.programme.delivery;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a delivery. */
@Meaning("What activities delivered of what they promised, entered with evidence")
public enum DeliveryFact implements Fact<Delivery> {
    @Meaning("An activity delivered something that it promised")
    DELIVERY_RECORDED,
    @Meaning("What was recorded as delivered counts no longer")
    DELIVERY_WITHDRAWN;

    @Override
    public AggregateType<Delivery> about() {
        return Delivery.TYPE;
    }
}
