package org.concordat.funding.fund.refund;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What was given back of subscriptions: booked, or waiting to be. */
public interface Refunds {

    /** As one that waits; false when it is known already. */
    boolean keep(Refund refund);

    /** It waits no longer. */
    void booked(Refund refund, UUID fund);

    /** Those that wait, in the order they came. Another caller waits until the transaction ends and passes none over. */
    List<Refund> holdWaiting();

    Page<Refund> listWaiting(PageRequest page);
}
