package org.concordat.programme.project.risk;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The risks of all projects. */
public interface Risks extends Aggregates<Risk> {

    /**
     * The highest score first.
     *
     * @param status {@code null} for all
     */
    Page<RiskSummaryView> list(RegisterFilter filter, RiskStatus status, PageRequest page);

    default Risk get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("risk", id));
    }
}
