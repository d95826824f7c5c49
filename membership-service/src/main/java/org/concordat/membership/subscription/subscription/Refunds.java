package org.concordat.membership.subscription.subscription;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What was given back of subscriptions' credit. */
public interface Refunds extends Aggregates<Refund> {

    Page<Refund> of(UUID subscription, PageRequest request);
}
