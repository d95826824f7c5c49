package org.concordat.programme.project.dependency;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All dependencies. */
public interface Dependencies extends Aggregates<Dependency> {

    /** Those that stand, from the first added on. */
    Page<DependencyView> list(DependencyFilter filter, PageRequest page);

    default Dependency get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("dependency", id));
    }
}
