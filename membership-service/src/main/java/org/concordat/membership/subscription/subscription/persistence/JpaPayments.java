package org.concordat.membership.subscription.subscription.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.Payments;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Payments in PostgreSQL. */
@ApplicationScoped
class JpaPayments implements Payments, PanacheAggregates<Payment> {

    @Override
    public Page<Payment> of(UUID subscription, PageRequest request) {
        return Listing.of(Payment.class, "select p from Payment p")
                .where("p.subscription = :subscription", "subscription", subscription)
                .ascending("p.details.receivedOn", payment -> payment.details().receivedOn())
                .tieBreaker("p.id", UUID.class, Payment::id)
                .page(getEntityManager(), request);
    }

    @Override
    public boolean isTaken(UUID subscription, Payment.Details details) {
        return count(
                        "subscription = ?1 and details.amount = ?2 and details.receivedOn = ?3 and details.reference = ?4",
                        subscription,
                        details.amount(),
                        details.receivedOn(),
                        details.reference())
                > 0;
    }

    @Override
    public void save(Payment payment) {
        // written together with the subscription that it is paid for
        persist(payment);
    }
}
