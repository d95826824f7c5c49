package org.concordat.reporting.report.published;

import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All publications. */
public interface Publications extends Aggregates<Publication> {

    boolean hasCode(String code);

    /** In the order in which they were created. */
    Page<PublicationSummaryView> list(PublicationFilter filter, PageRequest page);

    /** Versions published by then; the one published last comes first. */
    Page<PublicVersionView> listPublic(Instant now, PageRequest page);

    default Publication get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("publication", id));
    }

    /** The one, which nobody else changes until the transaction ends. */
    default Publication held(UUID id) {
        return lock(id).orElseThrow(() -> Refusal.notFound("publication", id));
    }
}
