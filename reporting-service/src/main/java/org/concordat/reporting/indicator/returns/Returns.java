package org.concordat.reporting.indicator.returns;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All returns. */
public interface Returns extends Aggregates<Return> {

    Optional<Return> find(ReturnOf of);

    /** Whose return for which period it is, without loading it. */
    Optional<ReturnOf> whoseIs(UUID id);

    /** What was submitted or accepted, by indicator; nothing for what has no value. */
    Map<String, String> valuesOf(ReturnOf of);

    /** In the order in which they were begun. */
    Page<ReturnSummaryView> list(ReturnFilter filter, PageRequest page);

    default Return get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("return", id));
    }
}
