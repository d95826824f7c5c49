package org.concordat.programme.programme.contribution;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All contributions that were stated. */
public interface Contributions extends Aggregates<Contribution> {

    /** From the first given on. */
    Page<ContributionView> list(ContributionFilter filter, PageRequest page);

    default Contribution get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("contribution", id));
    }
}
