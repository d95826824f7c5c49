package org.concordat.reporting.indicator.target;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All targets. */
public interface Targets extends Aggregates<Target> {

    /** By indicator, period and organisation; those of several sources about the same as they were recorded. */
    Page<TargetSummaryView> list(TargetFilter filter, PageRequest page);

    /** What a version of a source says already about any of these. */
    List<Target> find(Collection<TargetOf> about, SaidBy saidBy);

    static Refusal notFound(UUID id) {
        return Refusal.notFound("target", id);
    }
}
