package org.concordat.membership.subscription.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The runs ordered so far, and the organisations within the scope of a run. */
public interface SubscriptionRuns extends Aggregates<SubscriptionRun> {

    /** Like {@link #lock}, but none when somebody else is at work on it. */
    Optional<SubscriptionRun> lockIfFree(UUID id);

    List<UUID> running();

    Page<SubscriptionRun> page(PageRequest request);

    long candidates(RunScope scope);

    /** The last subscription for the run's year of each organisation within the scope that has one, by their names. */
    List<UUID> subscriptions(RunScope scope);

    /**
     * In the order of their ids.
     *
     * @param last the id after which to go on; {@code null} to begin
     */
    List<Candidate> candidatesAfter(UUID last, RunScope scope, int limit);
}
