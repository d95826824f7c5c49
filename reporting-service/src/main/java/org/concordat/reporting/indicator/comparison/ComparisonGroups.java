package org.concordat.reporting.indicator.comparison;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All comparison groups. */
public interface ComparisonGroups extends Aggregates<ComparisonGroup> {

    /** By code. */
    Page<ComparisonGroupSummaryView> list(PageRequest page);

    Optional<ComparisonGroup> byCode(String code);

    default ComparisonGroup get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("comparison group", id));
    }
}
