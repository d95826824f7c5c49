package org.concordat.programme.support.peer;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a peer. */
public enum PeerFact implements Fact<Peer> {
    PEER_ACCREDITED,
    PEER_AMENDED,
    PEER_RETIRED;

    @Override
    public AggregateType<Peer> about() {
        return Peer.TYPE;
    }
}
