package org.concordat.membership.people.network;

import java.util.UUID;

/** A network as the other services are told of it: no person, not even a chair's id. */
record NetworkState(UUID id, String name, int size) {

    static NetworkState of(Network network) {
        return new NetworkState(network.id(), network.name(), network.size());
    }
}
