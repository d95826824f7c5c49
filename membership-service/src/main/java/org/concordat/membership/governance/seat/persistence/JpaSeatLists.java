package org.concordat.membership.governance.seat.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.seat.HeldSeatView;
import org.concordat.membership.governance.seat.SeatLists;
import org.concordat.membership.governance.seat.VacantSeatView;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.Sql;

/** Lists of seats, each row out of one query. */
@ApplicationScoped
class JpaSeatLists implements SeatLists {

    private static final String PROJECTION = "select new org.concordat.membership.governance.seat.";
    private static final String HELD = PROJECTION + "HeldSeatView(key(t), b.id, b.details.name, value(t).seat,"
            + " value(s).category, value(s).voting, value(t).organisation, %s, value(t).holder, value(t).period)"
            + " from Body b join b.terms.held t join b.seats s on key(s) = value(t).seat"
            + " join Organisation o on o.id = value(t).organisation";

    private final EntityManager entities;
    private final Sql sql;

    JpaSeatLists(EntityManager entities, AgroalDataSource dataSource) {
        this.entities = entities;
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<VacantSeatView> vacant(LocalDate day, UUID body, PageRequest request) {
        return Listing.of(
                        VacantSeatView.class,
                        PROJECTION + "VacantSeatView(b.id, b.details.name, key(s), value(s).category,"
                                + " value(s).nominatedBy, value(s).voting) from Body b join b.seats s")
                .where("b.id = :body", "body", body)
                .where(
                        includes("s")
                                + " and not exists (select 1 from b.terms.held t where value(t).seat = key(s) and "
                                + includes("t") + ")",
                        "day",
                        day)
                .ascending("b.details.name", VacantSeatView::bodyName)
                .tieBreaker("key(s)", UUID.class, VacantSeatView::seat)
                .page(entities, request);
    }

    @Override
    public Page<HeldSeatView> ending(LocalDate from, LocalDate to, UUID body, PageRequest request) {
        return Listing.of(HeldSeatView.class, HELD.formatted(nameOn(from)))
                .where("b.id = :body", "body", body)
                .where("value(t).period.activeUntil >= :from", "from", from)
                .where("value(t).period.activeUntil <= :to", "to", to)
                .ascending("value(t).period.activeUntil", held -> held.period().activeUntil())
                .tieBreaker("key(t)", UUID.class, HeldSeatView::term)
                .page(entities, request);
    }

    @Override
    public Page<HeldSeatView> heldBy(UUID organisation, LocalDate day, PageRequest request) {
        return Listing.of(HeldSeatView.class, HELD.formatted(nameOn(day)))
                .where("value(t).organisation = :organisation", "organisation", organisation)
                .where(includes("t"), "day", day)
                .ascending("value(t).period.activeFrom", held -> held.period().activeFrom())
                .tieBreaker("key(t)", UUID.class, HeldSeatView::term)
                .page(entities, request);
    }

    @Override
    public List<UUID> wherePlaced(UUID contact) {
        return sql.list("""
                select body from body_term where holder = ?
                union
                select body from body_deputising where deputy = ?
                order by body""", row -> row.getObject("body", UUID.class), contact, contact);
    }

    @Override
    public List<Ended> ended(LocalDate today, int most) {
        return sql.list(
                """
                select p.body, c.id as contact, null::uuid as organisation, c.last_day
                from (select body, holder as contact, active_until from body_term
                      union all
                      select body, deputy, active_until from body_deputising) p
                join (select id, least(active_until, erased_on - 1) as last_day from contact) c on c.id = p.contact
                where c.last_day < ? and coalesce(p.active_until, 'infinity') > c.last_day
                union
                select t.body, null::uuid, o.id, o.active_until
                from body_term t join organisation o on o.id = t.organisation
                where o.active_until < ? and coalesce(t.active_until, 'infinity') > o.active_until
                limit ?""",
                row -> new Ended(
                        row.getObject("body", UUID.class),
                        row.getObject("contact", UUID.class),
                        row.getObject("organisation", UUID.class),
                        row.getObject("last_day", LocalDate.class)),
                today,
                today,
                most);
    }

    @Override
    public List<Seated> seatedBeyond(LocalDate day, List<UUID> organisations) {
        return sql.list(
                """
                select distinct t.body, b.name, t.seat, t.organisation
                from body_term t join governance_body b on b.id = t.body
                where t.organisation = any (?) and coalesce(t.active_until, 'infinity') > ?
                order by b.name, t.seat""",
                row -> new Seated(
                        row.getObject("body", UUID.class),
                        row.getString("name"),
                        row.getObject("seat", UUID.class),
                        row.getObject("organisation", UUID.class)),
                organisations.toArray(UUID[]::new),
                day);
    }

    /** @param day {@code null} for the name that it has now */
    private static String nameOn(LocalDate day) {
        // a day, so that it can hold nothing but what it is
        return day == null ? "o.name" : "cast(name_on(o.id, {d '%s'}) as String)".formatted(day);
    }

    private static String includes(String entry) {
        return "value(%1$s).period.activeFrom <= :day and (value(%1$s).period.activeUntil is null or value(%1$s).period.activeUntil >= :day)"
                .formatted(entry);
    }
}
