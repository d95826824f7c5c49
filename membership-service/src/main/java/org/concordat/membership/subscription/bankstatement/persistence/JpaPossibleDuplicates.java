package org.concordat.membership.subscription.bankstatement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicate;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicateFilter;
import org.concordat.membership.subscription.bankstatement.PossibleDuplicates;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Possible duplicates in PostgreSQL. */
@ApplicationScoped
class JpaPossibleDuplicates implements PossibleDuplicates, PanacheAggregates<PossibleDuplicate> {

    @Override
    public Optional<PossibleDuplicate> byFingerprint(String fingerprint) {
        return find("fingerprint", fingerprint).firstResultOptional();
    }

    @Override
    public Page<PossibleDuplicate> page(PossibleDuplicateFilter filter, PageRequest request) {
        return Listing.of(PossibleDuplicate.class, "select d from PossibleDuplicate d")
                .where("d.state = :state", "state", filter.state())
                .where("d.statement = :statement", "statement", filter.statement())
                .where("d.details.receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom())
                .where("d.details.receivedOn <= :receivedTo", "receivedTo", filter.receivedTo())
                .ascending("d.id", PossibleDuplicate::id)
                .tieBreaker("d.id", UUID.class, PossibleDuplicate::id)
                .page(getEntityManager(), request);
    }

    @Override
    public List<UUID> ids(PossibleDuplicateFilter filter) {
        return getEntityManager()
                .createQuery("""
                        select d.id from PossibleDuplicate d
                        where d.state = coalesce(:state, d.state) and d.statement = coalesce(:statement, d.statement)
                        and d.details.receivedOn >= coalesce(:receivedFrom, d.details.receivedOn)
                        and d.details.receivedOn <= coalesce(:receivedTo, d.details.receivedOn)
                        order by d.id""", UUID.class)
                .setParameter("state", filter.state())
                .setParameter("statement", filter.statement())
                .setParameter("receivedFrom", filter.receivedFrom())
                .setParameter("receivedTo", filter.receivedTo())
                .getResultList();
    }
}
