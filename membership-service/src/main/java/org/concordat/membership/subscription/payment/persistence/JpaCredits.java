package org.concordat.membership.subscription.payment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.subscription.payment.Credit;
import org.concordat.membership.subscription.payment.CreditFilter;
import org.concordat.membership.subscription.payment.Credits;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Credits in PostgreSQL. */
@ApplicationScoped
class JpaCredits implements Credits, PanacheAggregates<Credit> {

    @Override
    public Page<Credit> page(CreditFilter filter, PageRequest request) {
        return Listing.of(Credit.class, "select c from Credit c")
                .where("c.organisation = :organisation", "organisation", filter.organisation())
                .where("c.financialYear = :year", "year", filter.financialYear())
                .where(wanted(filter.open()))
                .where("c.organisation = :boundary", "boundary", filter.boundary())
                .ascending("c.id", Credit::id)
                .tieBreaker("c.id", UUID.class, Credit::id)
                .page(getEntityManager(), request);
    }

    /** Those of which something is left, those of which nothing is, or all of them. */
    private static String wanted(Boolean open) {
        if (open == null) {
            return "true";
        }
        return "c.details.amount %s c.moved + c.refunded".formatted(open ? ">" : "=");
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
}
