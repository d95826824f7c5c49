package org.concordat.membership.subscription.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.concordat.membership.subscription.subscription.Booking;
import org.concordat.membership.subscription.subscription.Bookings;
import org.concordat.membership.subscription.subscription.CreditNote;
import org.concordat.membership.subscription.subscription.CreditNoteId;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.PaymentId;
import org.concordat.membership.subscription.subscription.Refund;
import org.concordat.membership.subscription.subscription.RefundId;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.id.Id;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Bookings in PostgreSQL. */
@ApplicationScoped
class JpaBookings implements Bookings {

    private final EntityManager entities;

    JpaBookings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Booking booking) {
        entities.persist(booking);
    }

    @Override
    public Page<Payment> payments(UUID subscription, PageRequest request) {
        return listing(Payment.class, subscription, "receivedOn", payment -> payment.details()
                        .receivedOn())
                .page(entities, request);
    }

    @Override
    public boolean isTaken(UUID subscription, Payment.Details details) {
        return entities.createQuery(
                                "select count(p) from Payment p where p.subscription = :subscription"
                                        + " and p.details.amount = :amount and p.details.receivedOn = :receivedOn"
                                        + " and p.details.reference = :reference",
                                Long.class)
                        .setParameter("subscription", subscription)
                        .setParameter("amount", details.amount())
                        .setParameter("receivedOn", details.receivedOn())
                        .setParameter("reference", details.reference())
                        .getSingleResult()
                > 0;
    }

    @Override
    public Page<Refund> refunds(UUID subscription, PageRequest request) {
        return listing(Refund.class, subscription, "refundedOn", refund -> refund.details()
                        .refundedOn())
                .page(entities, request);
    }

    @Override
    public Page<CreditNote> creditNotes(UUID subscription, PageRequest request) {
        return listing(CreditNote.class, subscription, "issuedOn", note -> note.details()
                        .issuedOn())
                .page(entities, request);
    }

    @Override
    public Optional<CreditNote> creditNote(SubscriptionId subscription, CreditNoteId id) {
        return booking(CreditNote.class, subscription, id);
    }

    @Override
    public Optional<Payment> payment(SubscriptionId subscription, PaymentId id) {
        return booking(Payment.class, subscription, id);
    }

    @Override
    public Optional<Refund> refund(SubscriptionId subscription, RefundId id) {
        return booking(Refund.class, subscription, id);
    }

    private <B extends Booking> Optional<B> booking(Class<B> kind, SubscriptionId subscription, Id id) {
        return Optional.ofNullable(entities.find(kind, id.value()))
                .filter(booking -> booking.subscription().equals(subscription.value()));
    }

    @Override
    public Money heldOn(UUID subscription, LocalDate day) {
        return entities.createQuery("""
                        select new org.concordat.platform.money.Money(coalesce(sum(p.details.amount), 0)
                            - coalesce((select sum(r.details.amount) from Refund r
                                where r.subscription = :subscription and r.details.refundedOn <= :day), 0))
                        from Payment p where p.subscription = :subscription and p.details.receivedOn <= :day""", Money.class)
                .setParameter("subscription", subscription)
                .setParameter("day", day)
                .getSingleResult();
    }

    private static <B extends Booking> Listing<B> listing(
            Class<B> kind, UUID subscription, String day, Function<B, LocalDate> dayOf) {
        return Listing.of(kind, "select b from %s b".formatted(kind.getSimpleName()))
                .where("b.subscription = :subscription", "subscription", subscription)
                .ascending("b.details." + day, dayOf)
                .tieBreaker("b.id", UUID.class, Booking::id);
    }
}
