package org.concordat.programme.event.booking.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.event.booking.Booking;
import org.concordat.programme.event.booking.BookingFilter;
import org.concordat.programme.event.booking.BookingStatus;
import org.concordat.programme.event.booking.BookingView;
import org.concordat.programme.event.booking.Bookings;
import org.concordat.programme.event.booking.Waiting;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.register.organisation.OrganisationId;

/** Bookings in PostgreSQL. */
@ApplicationScoped
public class JpaBookings implements Bookings, PanacheAggregates<Booking> {

    @Override
    public Page<BookingView> list(BookingFilter filter, PageRequest page) {
        return listing(filter)
                .ascending("b.number", booking -> booking.state().number())
                .page(getEntityManager(), page);
    }

    @Override
    public Page<BookingView> listAll(BookingFilter filter, PageRequest page) {
        return listing(filter)
                .ascending("b.bookedOn", booking -> booking.state().bookedOn())
                .page(getEntityManager(), page);
    }

    private static Listing<BookingView> listing(BookingFilter filter) {
        return Listing.of(
                        BookingView.class,
                        "select new org.concordat.programme.event.booking.BookingView(b.id, b.event, b.organisation,"
                                + " b.places, b.number, b.bookedOn, b.priceEach, b.status, b.charge, b.attended,"
                                + " b.feedback, b.version) from Booking b")
                .where("b.event = :event", "event", filter.event())
                .where("b.status = :status", "status", filter.status())
                .where("b.organisation = :organisation", "organisation", filter.organisation())
                .where("b.organisation = :boundary", "boundary", filter.boundary())
                .tieBreaker("b.id", UUID.class, booking -> booking.state().id());
    }

    @Override
    public List<Waiting> waiting(EventId event) {
        return getEntityManager()
                .createQuery(
                        "select new org.concordat.programme.event.booking.Waiting(b.id, b.places) from Booking b"
                                + " where b.event = :event and b.status = :status order by b.number",
                        Waiting.class)
                .setParameter("event", event.value())
                .setParameter("status", BookingStatus.WAITING)
                .getResultList();
    }

    @Override
    public List<UUID> standing(EventId event) {
        return getEntityManager()
                .createQuery(
                        "select b.id from Booking b where b.event = :event and b.status <> :over order by b.number",
                        UUID.class)
                .setParameter("event", event.value())
                .setParameter("over", BookingStatus.CANCELLED)
                .getResultList();
    }

    @Override
    public List<UUID> charged(EventId event) {
        return getEntityManager()
                .createQuery(
                        "select b.id from Booking b where b.event = :event and b.status = :over and b.charge > :nothing"
                                + " order by b.number",
                        UUID.class)
                .setParameter("event", event.value())
                .setParameter("over", BookingStatus.CANCELLED)
                .setParameter("nothing", Money.ZERO)
                .getResultList();
    }

    @Override
    public boolean stands(EventId event, OrganisationId organisation) {
        return count(
                        "event = ?1 and bookedBy = ?2 and status <> ?3",
                        event.value(),
                        organisation.value(),
                        BookingStatus.CANCELLED)
                > 0;
    }
}
