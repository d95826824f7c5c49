package org.concordat.membership.pledge.commitment;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The commitments of the partnership. */
public interface Commitments extends Aggregates<Commitment> {

    default Commitment get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("commitment", id));
    }

    /** Whatever the case of its letters. */
    Optional<Commitment> byName(String name);

    Page<Commitment> page(PageRequest request);
}
