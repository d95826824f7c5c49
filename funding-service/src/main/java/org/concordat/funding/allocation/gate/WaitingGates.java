package org.concordat.funding.allocation.gate;

import java.util.List;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Closed gates of plans in force whose objectives are all achieved: they open by themselves, or wait for money. */
public interface WaitingGates {

    List<DueGate> due();

    /** In the order in which they were planned. */
    Page<WaitingGateView> list(PageRequest page);
}
