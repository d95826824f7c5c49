package org.concordat.membership.governance.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * A body that decides or advises for the partnership: its seats, who holds them from when until when, who chairs, who
 * champions what. Nothing that is over is forgotten.
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

    private String name;
    private String kind;
    private String purpose;
    private String chairCategory;

    @Embedded
    private Period period;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_quorum", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "valid_from")
    private Map<LocalDate, Quorum> quorums = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_seat", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Seat> seats = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_term", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Term> terms = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_deputising", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Deputising> deputies = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_chairing", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Chairing> chairings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_champion", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Champion> champions = new HashMap<>();

    protected Body() {}

    Body(BodyDetails details, LocalDate firstDay, Quorum quorum, Collection<Seat> seats) {
        apply(details);
        period = new Period(firstDay, null);
        quorums.put(firstDay, quorum);
        seats.forEach(seat -> this.seats.put(Ids.next(), requireWithinTheBody(seat)));
        QuorumWithinVotingSeats.require(quorums, this.seats.values(), period);
    }

    /** @param quorum the one from a day on */
    void amend(BodyDetails details, Quorum quorum, LocalDate from) {
        if (!quorum.equals(quorumOn(from))) {
            var changed = new HashMap<>(quorums);
            changed.put(from.isBefore(period.activeFrom()) ? period.activeFrom() : from, quorum);
            QuorumWithinVotingSeats.require(changed, seats.values(), period);
            quorums.putAll(changed);
        }
        apply(details);
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

    UUID add(Seat seat) {
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
    void abolish(UUID id, LocalDate lastDay) {
        Seat seat = seat(id);
        requireBegunBy(seat.period(), lastDay);
        var changed = new HashMap<>(seats);
        changed.put(id, seat.endedBy(lastDay));
        QuorumWithinVotingSeats.require(quorums, changed.values(), period);
        seats.putAll(changed);
        endTerms(term -> term.isOf(id), lastDay);
    }

    /** A term without an end ends with the seat, if that does. */
    void appoint(Term term) {
        Seat seat = seat(term.seat());
        Term appointed = term.during(term.period().endingWith(seat.period()));
        if (!appointed.period().isWithin(seat.period())) {
            throw Refusal.rule(
                    "term-outlasts-the-seat",
                    "/activeFrom",
                    "The seat is there from %s. Send days within that.".formatted(seat.period()));
        }
        OneHolderAtATime.require(appointed, terms.values());
        if (seat.voting()) {
            OneVotingSeatEach.require(
                    appointed, terms.values(), other -> seat(other).voting());
        }
        terms.put(Ids.next(), appointed);
    }

    /**
     * Changes from a day on who comes when the holder does not.
     *
     * @param deputy {@code null} for nobody
     */
    void deputise(UUID seat, UUID deputy, LocalDate from) {
        Term term = requireHeld(seat, from);
        DeputyIsAnother.require(term, deputy);
        Dated.end(deputies, each -> term.carries(each.seat(), each.period()), from.minusDays(1));
        if (deputy != null) {
            deputies.put(
                    Ids.next(),
                    new Deputising(seat, deputy, new Period(from, term.period().activeUntil())));
        }
    }

    /** The holder's last day on the seat; what rests on holding it ends with it. */
    void resign(UUID seat, LocalDate lastDay) {
        endTerms(requireHeld(seat, lastDay)::equals, lastDay);
    }

    /** Somebody has ended as a contact: their seats fall vacant, and they deputise no more. */
    public void vacate(UUID contact, LocalDate lastDay) {
        endTerms(term -> term.holder().equals(contact), lastDay);
        Dated.end(deputies, each -> each.deputy().equals(contact), lastDay);
    }

    /** An organisation has ended: the seats that it holds fall vacant. */
    public void vacateThoseOf(UUID organisation, LocalDate lastDay) {
        endTerms(term -> term.organisation().equals(organisation), lastDay);
    }

    /** A chair's term without an end ends with the term on the seat, if that does. */
    void elect(Chairing chairing) {
        Seat seat = seat(chairing.seat());
        ChairFromNamedCategory.require(chairCategory, seat);
        Chairing elected = new Chairing(chairing.seat(), withinTerm(chairing.seat(), chairing.period()));
        OneChairAtATime.require(elected, chairings.values());
        chairings.put(Ids.next(), elected);
    }

    /** The chair's last day as chair; the seat stays theirs. */
    void leaveTheChair(LocalDate lastDay) {
        if (chairOn(lastDay).isEmpty()) {
            throw Refusal.conflict(
                    "no-chair", "Nobody chairs on %s. Elect somebody.".formatted(lastDay), List.of("election"));
        }
        Dated.end(chairings, chairing -> chairing.period().includes(lastDay), lastDay);
    }

    /** Who champions something holds a seat all the time. */
    public UUID name(Champion champion) {
        UUID id = Ids.next();
        champions.put(id, champion.during(withinTerm(champion.seat(), champion.period())));
        return id;
    }

    public void release(UUID champion, LocalDate lastDay) {
        Champion named = champion(champion);
        if (!named.period().includes(lastDay)) {
            throw Refusal.conflict(
                    "champion-not-in-office",
                    "This champion is named for %s. Send a lastDay within it.".formatted(named.period()));
        }
        champions.put(champion, named.endedBy(lastDay));
    }

    public BodyDetails details() {
        return new BodyDetails(name, kind, purpose, chairCategory);
    }

    public String name() {
        return name;
    }

    public Period period() {
        return period;
    }

    public Quorum quorumOn(LocalDate day) {
        return Quorum.inForceOn(quorums, day);
    }

    /** How many may vote on a day, were every seat held. */
    public long votingSeatsOn(LocalDate day) {
        return Seat.votingOn(seats.values(), day);
    }

    public Map<LocalDate, Quorum> quorums() {
        return new TreeMap<>(quorums);
    }

    public Map<UUID, Seat> seats() {
        return new TreeMap<>(seats);
    }

    public Map<UUID, Term> terms() {
        return new TreeMap<>(terms);
    }

    public Map<UUID, Deputising> deputies() {
        return new TreeMap<>(deputies);
    }

    public Map<UUID, Chairing> chairings() {
        return new TreeMap<>(chairings);
    }

    public Map<UUID, Champion> champions() {
        return new TreeMap<>(champions);
    }

    public Seat seat(UUID id) {
        return Optional.ofNullable(seats.get(id)).orElseThrow(() -> Refusal.notFound("seat", id));
    }

    public Champion champion(UUID id) {
        return Optional.ofNullable(champions.get(id)).orElseThrow(() -> Refusal.notFound("champion", id));
    }

    /** Of a seat, the first one first. */
    public List<Term> termsOf(UUID seat) {
        return inOrder(terms, term -> term.isOf(seat));
    }

    public Optional<Term> termOn(UUID seat, LocalDate day) {
        return termsOf(seat).stream()
                .filter(term -> term.period().includes(day))
                .findFirst();
    }

    public Optional<UUID> deputyOn(UUID seat, LocalDate day) {
        return deputiesOf(seat).stream()
                .filter(each -> each.period().includes(day))
                .map(Deputising::deputy)
                .findFirst();
    }

    /** Of a seat, the first one first. */
    public List<Deputising> deputiesOf(UUID seat) {
        return inOrder(deputies, each -> each.seat().equals(seat));
    }

    /** The seat whose holder chairs on a day. */
    public Optional<UUID> chairOn(LocalDate day) {
        return chairings.values().stream()
                .filter(chairing -> chairing.period().includes(day))
                .map(Chairing::seat)
                .findFirst();
    }

    public Map<UUID, Champion> championsOn(LocalDate day) {
        Map<UUID, Champion> named = champions();
        named.values().removeIf(champion -> !champion.period().includes(day));
        return named;
    }

    private void apply(BodyDetails details) {
        name = details.name();
        kind = details.kind();
        purpose = details.purpose();
        chairCategory = details.chairCategory();
    }

    /** Deputies, chairs and champions end with the terms that they rest on. */
    private void endTerms(Predicate<Term> which, LocalDate lastDay) {
        List<Term> ending = terms.values().stream().filter(which).toList();
        for (Term term : ending) {
            Dated.end(deputies, each -> term.carries(each.seat(), each.period()), lastDay);
            Dated.end(chairings, chairing -> term.carries(chairing.seat(), chairing.period()), lastDay);
            Dated.end(champions, champion -> term.carries(champion.seat(), champion.period()), lastDay);
        }
        Dated.end(terms, which, lastDay);
    }

    private static <T extends Dated<T>> List<T> inOrder(Map<UUID, T> all, Predicate<T> which) {
        return all.values().stream()
                .filter(which)
                .sorted(Comparator.comparing(each -> each.period().activeFrom()))
                .toList();
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

    private Term requireHeld(UUID seat, LocalDate day) {
        seat(seat);
        return termOn(seat, day)
                .orElseThrow(() -> Refusal.conflict(
                        "seat-vacant",
                        "Nobody holds this seat on %s. Appoint somebody.".formatted(day),
                        List.of("appointment")));
    }

    /** A chair and a champion hold their seat as long as they are one. */
    private Period withinTerm(UUID seat, Period wanted) {
        Period term = requireHeld(seat, wanted.activeFrom()).period();
        Period period = wanted.endingWith(term);
        if (!period.isWithin(term)) {
            throw Refusal.rule(
                    "term-on-the-seat-ends-before",
                    "/activeUntil",
                    "The seat is held from %s. Send an activeUntil within that.".formatted(term));
        }
        return period;
    }
}
