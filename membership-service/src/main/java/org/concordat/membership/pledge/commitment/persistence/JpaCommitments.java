package org.concordat.membership.pledge.commitment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.Commitments;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Commitments in PostgreSQL. */
@ApplicationScoped
class JpaCommitments implements Commitments, PanacheAggregates<Commitment> {

    @Override
    public Optional<Commitment> byName(String name) {
        return find("lower(details.name) = ?1", name.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    @Override
    public Page<Commitment> page(PageRequest request) {
        return Listing.of(Commitment.class, "select c from Commitment c")
                .ascending("c.details.name", Commitment::name)
                .tieBreaker("c.id", UUID.class, Commitment::id)
                .page(getEntityManager(), request);
    }
}
