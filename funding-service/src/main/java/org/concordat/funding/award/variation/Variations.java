package org.concordat.funding.award.variation;

import java.util.UUID;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** The variations of all awards. */
public interface Variations extends Aggregates<Variation> {

    /** From the first on. */
    Page<VariationView> list(UUID award, VariationStatus status, PageRequest page);

    /** Whether the award has one that waits to be decided. */
    boolean isOpenFor(UUID award);

    /** @throws Refusal 404 when the award has no such variation */
    default Variation get(AwardId award, VariationId id) {
        return byId(id.value())
                .filter(variation -> variation.award().equals(award.value()))
                .orElseThrow(() -> Refusal.notFound("variation", id.value()));
    }
}
