package org.concordat.programme.sharing.framework;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The register of framework agreements. */
public interface Frameworks extends Aggregates<Framework> {

    /** From the one that ends first on. */
    Page<FrameworkSummaryView> list(FrameworkFilter filter, PageRequest page);

    default Framework get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("framework", id));
    }
}
