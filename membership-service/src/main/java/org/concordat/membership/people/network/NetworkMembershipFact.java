package org.concordat.membership.people.network;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** How an organisation takes part in a network. */
public enum NetworkMembershipFact implements Fact<NetworkMembership> {
    NETWORK_JOINED,
    NETWORK_LEFT,
    NETWORK_REPRESENTATIVE_CHANGED;

    @Override
    public AggregateType<NetworkMembership> about() {
        return NetworkMembership.TYPE;
    }
}
