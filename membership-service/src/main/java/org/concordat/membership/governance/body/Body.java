package org.concordat.membership.governance.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * A body that decides or advises for the partnership: its seats, who holds them from when until when, who chairs, who
 * champions what. Nothing that is over is forgotten, and whatever rests on something ends with it.
 */
@Entity
@Table(name = "governance_body")
public class Body extends Aggregate {

    /** As the other services see it: no person, not even the id of one. */
    public static final AggregateType<Body> TYPE =
            AggregateType.published("governance-body", "membership.bodies", BodyState.class, BodyState::of);

    /** Who holds and who deputises, by id, goes to no other service. */
    public static final AggregateType<Body> SITTERS = AggregateType.internal("governance-body", Sitters::of);

    private static final int MOST_SEATS = 200;

    @Embedded
    private BodyDetails details;

    @Embedded
    private Period period;

    @Embedded
    private Quorums quorums;

    @ElementCollection
    @CollectionTable(name = "body_seat", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Seat> seats = new HashMap<>();

    @Embedded
    private Terms terms = new Terms();

    @Embedded
    private Chair chair = new Chair();

    @ElementCollection
    @CollectionTable(name = "body_champion", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Champion> champions = new HashMap<>();

    protected Body() {}

    Body(BodyDetails details, LocalDate firstDay, Quorum quorum, Collection<Seat> seats) {
        this.details = details;
        period = new Period(firstDay, null);
        quorums = new Quorums(firstDay, quorum);
        seats.forEach(seat -> this.seats.put(Ids.next(), requireWithinTheBody(seat)));
        quorums.requireWithinVotingSeats(this.seats.values(), period);
    }

    /** @param quorum the one from a day on */
    void amend(BodyDetails details, Quorum quorum, LocalDate from) {
        quorums.change(quorum, from, seats.values(), period);
        terms.requireWithin(details.memberLimit(), from);
        this.details = details;
    }

    /** Every seat, and whatever rests on it, ends with the body. */
    void dissolve(LocalDate lastDay) {
        if (period.activeUntil() != null) {
            throw Refusal.conflict(
                    "body-dissolved",
                    "This body ends on %s already. Establish another one.".formatted(period.activeUntil()));
        }
        requireBegunBy(period, lastDay);
        period = period.endedBy(lastDay);
        Dated.end(seats, seat -> true, lastDay);
        endTerms(term -> true, lastDay);
    }

    public UUID add(Seat seat) {
        if (seats.size() == MOST_SEATS) {
            throw Refusal.rule(
                    "too-many-seats",
                    "A body has at most %d seats, those that are over included.".formatted(MOST_SEATS));
        }
        UUID id = Ids.next();
        seats.put(id, requireWithinTheBody(seat));
        return id;
    }

    /** What the seat was stays readable; who holds it then ends with it. */
    public void abolish(UUID id, LocalDate lastDay) {
        Seat seat = seat(id);
        requireBegunBy(seat.period(), lastDay);
        var changed = new HashMap<>(seats);
        changed.put(id, seat.endedBy(lastDay));
        quorums.requireWithinVotingSeats(changed.values(), period);
        seats.putAll(changed);
        endTerms(term -> term.isOf(id), lastDay);
    }

    /** A term without an end ends with the seat, if that does. */
    public void appoint(Term term) {
        Seat seat = seat(term.seat());
        Term appointed = term.during(term.period().endingWith(seat.period()));
        if (!appointed.period().isWithin(seat.period())) {
            throw Refusal.rule(
                    "term-outlasts-the-seat",
                    "/activeFrom",
                    "The seat is there from %s. Send days within that.".formatted(seat.period()));
        }
        terms.requireRoom(appointed.period(), details.memberLimit());
        terms.appoint(appointed, id -> seat(id).voting());
    }

    /**
     * Changes from a day on who comes when the holder does not.
     *
     * @param deputy {@code null} for nobody
     */
    public void deputise(SeatId seat, ContactId deputy, LocalDate from) {
        seat(seat.value());
        terms.deputise(seat, deputy, from);
    }

    /** The holder's last day on the seat; what rests on holding it ends with it. */
    public void resign(UUID seat, LocalDate lastDay) {
        seat(seat);
        endTerms(terms.requireHeld(seat, lastDay)::equals, lastDay);
    }

    /** Somebody has ended as a contact: their seats fall vacant, and they deputise no more. */
    public void vacate(UUID contact, LocalDate lastDay) {
        endTerms(term -> term.holder().equals(contact), lastDay);
        terms.endDeputy(contact, lastDay);
    }

    /** An organisation has ended: the seats that it holds fall vacant. */
    public void vacateThoseOf(UUID organisation, LocalDate lastDay) {
        endTerms(term -> term.organisation().equals(organisation), lastDay);
    }

    /** A chair's term without an end ends with the term on the seat, if that does. */
    void elect(Chairing wanted) {
        Chair.requireNamedCategory(details.chairCategory(), seat(wanted.seat()));
        chair.elect(wanted.during(terms.within(wanted.seat(), wanted.period())));
    }

    /** Who champions something holds a seat all the time. */
    public UUID name(Champion champion) {
        seat(champion.seat());
        UUID id = Ids.next();
        champions.put(id, champion.during(terms.within(champion.seat(), champion.period())));
        return id;
    }

    public void release(UUID champion, LocalDate lastDay) {
        Champion named = champion(champion);
        if (!named.isOn(lastDay)) {
            throw Refusal.conflict(
                    "champion-not-in-office",
                    "This champion is named for %s. Send a lastDay within it.".formatted(named.period()));
        }
        champions.put(champion, named.endedBy(lastDay));
    }

    public BodyDetails details() {
        return details;
    }

    public Period period() {
        return period;
    }

    public Quorums quorums() {
        return quorums;
    }

    /** Who sits when, and who comes instead. */
    public Terms terms() {
        return terms;
    }

    public Chair chair() {
        return chair;
    }

    public Map<UUID, Seat> seats() {
        return new TreeMap<>(seats);
    }

    public Seat seat(UUID id) {
        return Optional.ofNullable(seats.get(id)).orElseThrow(() -> Refusal.notFound("seat", id));
    }

    /** How many may vote on a day, were every seat held. */
    public long votingSeatsOn(LocalDate day) {
        return Seat.votingOn(seats.values(), day);
    }

    public Map<UUID, Champion> champions() {
        return new TreeMap<>(champions);
    }

    public Champion champion(UUID id) {
        return Optional.ofNullable(champions.get(id)).orElseThrow(() -> Refusal.notFound("champion", id));
    }

    /** Deputies, chairs and champions end with the terms that they rest on. */
    private void endTerms(Predicate<Term> which, LocalDate lastDay) {
        for (Term term : terms.end(which, lastDay)) {
            chair.endWith(term, lastDay);
            Dated.end(champions, champion -> term.carries(champion.seat(), champion.period()), lastDay);
        }
    }

    private Seat requireWithinTheBody(Seat seat) {
        Seat added = seat.during(seat.period().endingWith(period));
        if (!added.period().isWithin(period)) {
            throw Refusal.rule(
                    "seat-outlasts-the-body",
                    "/activeFrom",
                    "The body is there from %s. Send days within that.".formatted(period));
        }
        return added;
    }

    private static void requireBegunBy(Period period, LocalDate lastDay) {
        if (lastDay.isBefore(period.activeFrom())) {
            throw Refusal.rule(
                    "active-period-reversed",
                    "/lastDay",
                    "It begins on %s only. Send a lastDay on or after that day.".formatted(period.activeFrom()));
        }
    }
}
