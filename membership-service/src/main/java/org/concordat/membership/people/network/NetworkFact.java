package org.concordat.membership.people.network;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a network. */
@Meaning("Interest groups: which organisations take part from when until when, and no person")
public enum NetworkFact implements Fact<Network> {
    NETWORK_FOUNDED(Network.DETAILS),
    NETWORK_AMENDED(Network.DETAILS),
    @Meaning("An organisation joined or left")
    NETWORK_SIZE_CHANGED(Network.SIZE);

    private final AggregateType<Network> about;

    NetworkFact(AggregateType<Network> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Network> about() {
        return about;
    }
}
