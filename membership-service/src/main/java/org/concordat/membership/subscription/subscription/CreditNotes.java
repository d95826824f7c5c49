package org.concordat.membership.subscription.subscription;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The credit notes for invoices of subscriptions. */
public interface CreditNotes extends Aggregates<CreditNote> {

    Optional<CreditNote> find(SubscriptionId subscription, CreditNoteId id);

    Page<CreditNote> of(UUID subscription, PageRequest request);
}
