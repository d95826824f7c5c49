package org.concordat.membership.subscription.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.CreditNoteId;
import org.concordat.membership.subscription.subscription.CreditNotes;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Credit notes in PostgreSQL. */
@ApplicationScoped
class JpaCreditNotes implements CreditNotes, PanacheAggregates<CreditNote> {

    @Override
    public Optional<CreditNote> find(SubscriptionId subscription, CreditNoteId id) {
        return find("subscription = ?1 and id = ?2", subscription.value(), id.value())
                .firstResultOptional();
    }

    @Override
    public Page<CreditNote> of(UUID subscription, PageRequest request) {
        return Listing.of(CreditNote.class, "select n from CreditNote n")
                .where("n.subscription = :subscription", "subscription", subscription)
                .ascending("n.details.issuedOn", note -> note.details().issuedOn())
                .tieBreaker("n.id", UUID.class, CreditNote::id)
                .page(getEntityManager(), request);
    }
}
