package org.concordat.funding.call.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All calls of the partnership. */
public interface Calls extends Aggregates<Call> {

    default Call get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("call", id));
    }

    /** By the instant at which they close. */
    Page<CallSummaryView> page(CallFilter filter, PageRequest request);

    /** Some of those that are to open or to close by now. */
    List<UUID> due(Instant now, int limit);
}
