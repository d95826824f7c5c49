package org.concordat.programme.project.risk;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The issues of all projects. */
public interface Issues extends Aggregates<Issue> {

    /**
     * That of the risk with the highest score first.
     *
     * @param risk {@code null} for all, likewise the status
     */
    Page<IssueSummaryView> list(RegisterFilter filter, UUID risk, IssueStatus status, PageRequest page);

    default Issue get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("issue", id));
    }
}
