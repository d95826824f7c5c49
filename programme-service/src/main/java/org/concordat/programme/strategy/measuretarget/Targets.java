package org.concordat.programme.strategy.measuretarget;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** The targets of the partnership. */
public interface Targets extends Aggregates<Target> {

    boolean hasCode(String code);

    /** By code; filters that are {@code null} do not narrow. */
    Page<TargetSummaryView> list(String successMeasure, FinancialYear year, PageRequest request);

    default Target get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("target", id));
    }
}
