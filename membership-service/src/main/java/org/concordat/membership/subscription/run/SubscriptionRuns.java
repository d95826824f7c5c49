package org.concordat.membership.subscription.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The runs ordered so far. */
public interface SubscriptionRuns {

    Optional<SubscriptionRun> byId(UUID id);

    /** The run, with nobody else able to change it until the transaction ends. */
    Optional<SubscriptionRun> lock(UUID id);

    /** Like {@link #lock}, but none when somebody else is at work on it. */
    Optional<SubscriptionRun> lockIfFree(UUID id);

    List<UUID> running();

    Page<SubscriptionRun> page(PageRequest request);

    void save(SubscriptionRun run);
}
