package org.concordat.membership.subscription.subscription;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What is booked on the accounts of subscriptions: payments, refunds and credit notes, each by its day. */
public interface Bookings {

    /** Writes it together with the subscription that it belongs to. */
    void add(Booking booking);

    Page<Payment> payments(UUID subscription, PageRequest request);

    /** Whether a payment of the same amount, day and reference is on the books. */
    boolean isTaken(UUID subscription, Payment.Details details);

    Optional<Payment> payment(SubscriptionId subscription, PaymentId id);

    /** What had come in by the end of a day and was not given back by then. */
    Money heldOn(UUID subscription, LocalDate day);

    Optional<Refund> refund(SubscriptionId subscription, RefundId id);

    Page<Refund> refunds(UUID subscription, PageRequest request);

    Page<CreditNote> creditNotes(UUID subscription, PageRequest request);

    Optional<CreditNote> creditNote(SubscriptionId subscription, CreditNoteId id);
}
