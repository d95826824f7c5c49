package org.concordat.programme.support.visit;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The visits of the partnership. */
public interface Visits extends Aggregates<Visit> {

    /** By the day of the visit. */
    Page<VisitView> list(VisitFilter filter, PageRequest page);

    default Visit get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("visit", id));
    }
}
