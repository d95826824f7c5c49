package org.concordat.membership.subscription.subscription;

import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What is booked on the accounts of subscriptions: payments, refunds and credit notes, each by its day. */
public interface Bookings {

    /** Writes it together with the subscription that it belongs to. */
    void add(Booking booking);

    Page<Payment> payments(UUID subscription, PageRequest request);

    /** Whether a payment of the same amount, day and reference is on the books. */
    boolean isTaken(UUID subscription, Payment.Details details);

    Page<Refund> refunds(UUID subscription, PageRequest request);

    Page<CreditNote> creditNotes(UUID subscription, PageRequest request);

    Optional<CreditNote> creditNote(SubscriptionId subscription, CreditNoteId id);
}
