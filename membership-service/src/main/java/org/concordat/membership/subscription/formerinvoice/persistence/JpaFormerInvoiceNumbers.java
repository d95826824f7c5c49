package org.concordat.membership.subscription.formerinvoice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.formerinvoice.FormerInvoiceNumber;
import org.concordat.membership.subscription.formerinvoice.FormerInvoiceNumbers;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Former invoice numbers in PostgreSQL. */
@ApplicationScoped
class JpaFormerInvoiceNumbers implements FormerInvoiceNumbers, PanacheAggregates<FormerInvoiceNumber> {

    @Override
    public Optional<FormerInvoiceNumber> known(UUID subscription, String lookup) {
        return find("subscription = ?1 and lookup = ?2", subscription, lookup).firstResultOptional();
    }

    @Override
    public List<FormerInvoiceNumber> byLookups(Collection<String> lookups) {
        return lookups.isEmpty() ? List.of() : list("lookup in ?1", lookups);
    }

    @Override
    public Page<FormerInvoiceNumber> of(UUID subscription, PageRequest request) {
        return Listing.of(FormerInvoiceNumber.class, "select f from FormerInvoiceNumber f")
                .where("f.subscription = :subscription", "subscription", subscription)
                .ascending("f.number", FormerInvoiceNumber::number)
                .tieBreaker("f.id", UUID.class, FormerInvoiceNumber::id)
                .page(getEntityManager(), request);
    }
}
