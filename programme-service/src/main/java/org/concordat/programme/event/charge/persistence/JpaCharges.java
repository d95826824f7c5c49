package org.concordat.programme.event.charge.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.event.charge.ChargeFilter;
import org.concordat.programme.event.charge.ChargeView;
import org.concordat.programme.event.charge.Charges;

/** Finds in PostgreSQL what is to be invoiced. */
@ApplicationScoped
public class JpaCharges implements Charges {

    private final EntityManager entities;

    JpaCharges(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<ChargeView> list(ChargeFilter filter, PageRequest page) {
        return Listing.of(
                        ChargeView.class,
                        "select new org.concordat.programme.event.charge.ChargeView(b.id, e.id, e.terms.title,"
                                + " e.terms.startsAt, b.organisation, b.places, b.bookedOn, b.priceEach, b.status,"
                                + " b.charge) from Event e join Booking b on b.event = e.id")
                .where("b.charge > :nothing", "nothing", Money.ZERO)
                .where("e.terms.startsAt >= :from", "from", filter.from())
                .where("e.terms.startsAt < :before", "before", filter.before())
                .where("b.organisation = :organisation", "organisation", filter.organisation())
                .where("b.organisation = :boundary", "boundary", filter.boundary())
                .ascending("e.terms.startsAt", ChargeView::startsAt)
                .tieBreaker("b.id", UUID.class, ChargeView::booking)
                .page(entities, page);
    }
}
