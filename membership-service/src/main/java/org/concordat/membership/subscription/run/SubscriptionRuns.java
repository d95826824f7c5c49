package org.concordat.membership.subscription.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The runs ordered so far. */
public interface SubscriptionRuns extends Aggregates<SubscriptionRun> {

    Optional<SubscriptionRun> byId(UUID id);

    /** Like {@link #lock}, but none when somebody else is at work on it. */
    Optional<SubscriptionRun> lockIfFree(UUID id);

    List<UUID> running();

    Page<SubscriptionRun> page(PageRequest request);
}
