package org.concordat.programme.support.peer;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The pool of accredited peers. */
public interface Peers extends Aggregates<Peer> {

    /** By the day on which they were accredited. */
    Page<PeerSummaryView> list(PeerFilter filter, PageRequest page);

    /** Whether somebody is in the pool. */
    boolean hasInPool(UUID contact);

    default Peer get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("peer", id));
    }
}
