package org.concordat.programme.support.peersupport;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to peer support. */
@Meaning("Reviews and mentoring by peers of other organisations: who asked, when it was matched and done")
public enum PeerSupportFact implements Fact<PeerSupport> {
    @Meaning("An organisation asked for a review or for mentoring")
    PEER_SUPPORT_REQUESTED,
    @Meaning("A peer was found, or another took its place")
    PEER_SUPPORT_MATCHED,
    @Meaning("The peer has helped")
    PEER_SUPPORT_DONE,
    @Meaning("It does not take place")
    PEER_SUPPORT_CANCELLED;

    @Override
    public AggregateType<PeerSupport> about() {
        return PeerSupport.TYPE;
    }
}
