package org.concordat.membership.governance.seat.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.seat.HeldSeat;
import org.concordat.membership.governance.seat.SeatLists;
import org.concordat.membership.governance.seat.VacantSeat;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** Lists of seats, each row out of one query. */
@ApplicationScoped
class JpaSeatLists implements SeatLists {

    private static final String PROJECTION = "select new org.concordat.membership.governance.seat.";

    private static final String HELD = PROJECTION + "HeldSeat(key(t), b.id, b.name, value(t).seat, value(s).category,"
            + " value(s).voting, value(t).organisation, o.name, value(t).holder, value(t).period.activeFrom,"
            + " value(t).period.activeUntil)"
            + " from Body b join b.terms t join b.seats s on key(s) = value(t).seat"
            + " join Organisation o on o.id = value(t).organisation";

    private final EntityManager entities;

    JpaSeatLists(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<VacantSeat> vacant(LocalDate day, UUID body, PageRequest request) {
        return Listing.of(
                        VacantSeat.class,
                        PROJECTION + "VacantSeat(key(s), b.id, b.name, value(s).category,"
                                + " value(s).nominatedBy.kind, value(s).nominatedBy.name, value(s).voting)"
                                + " from Body b join b.seats s")
                .where("b.id = :body", "body", body)
                .where(
                        includes("s") + " and not exists (select 1 from b.terms t where value(t).seat = key(s) and "
                                + includes("t") + ")",
                        "day",
                        day)
                .ascending("b.name", VacantSeat::bodyName)
                .tieBreaker("key(s)", UUID.class, VacantSeat::seat)
                .page(entities, request);
    }

    @Override
    public Page<HeldSeat> ending(LocalDate from, LocalDate to, UUID body, PageRequest request) {
        return Listing.of(HeldSeat.class, HELD)
                .where("b.id = :body", "body", body)
                .where("value(t).period.activeUntil >= :from", "from", from)
                .where("value(t).period.activeUntil <= :to", "to", to)
                .ascending("value(t).period.activeUntil", HeldSeat::activeUntil)
                .tieBreaker("key(t)", UUID.class, HeldSeat::term)
                .page(entities, request);
    }

    @Override
    public Page<HeldSeat> heldBy(UUID organisation, LocalDate day, PageRequest request) {
        return Listing.of(HeldSeat.class, HELD)
                .where("value(t).organisation = :organisation", "organisation", organisation)
                .where(includes("t"), "day", day)
                .ascending("value(t).period.activeFrom", HeldSeat::activeFrom)
                .tieBreaker("key(t)", UUID.class, HeldSeat::term)
                .page(entities, request);
    }

    private static String includes(String entry) {
        return "value(%1$s).period.activeFrom <= :day and (value(%1$s).period.activeUntil is null or value(%1$s).period.activeUntil >= :day)"
                .formatted(entry);
    }
}
