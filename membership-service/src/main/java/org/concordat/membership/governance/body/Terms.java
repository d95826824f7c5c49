package org.concordat.membership.governance.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * Who sits on the seats of a body from when until when, and who comes when they do not. Terms on a seat share no day,
 * and one person has one vote.
 */
@Embeddable
public class Terms {

    @ElementCollection
    @CollectionTable(name = "body_term", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Term> held = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "body_deputising", joinColumns = @JoinColumn(name = "body"))
    @MapKeyColumn(name = "id")
    private Map<UUID, Deputising> deputies = new HashMap<>();

    /** @param voting whether a seat has a vote */
    void appoint(Term appointed, Predicate<UUID> voting) {
        requireOneHolderAtATime(appointed);
        if (voting.test(appointed.seat())) {
            requireOneVotingSeatEach(appointed, voting);
        }
        held.put(Ids.next(), appointed);
    }

    /** @param deputy {@code null} for nobody */
    void deputise(SeatId seat, ContactId deputy, LocalDate from) {
        Term term = requireHeld(seat.value(), from);
        if (deputy != null && term.holder().equals(deputy.value())) {
            throw Refusal.rule(
                    "deputy-is-the-holder",
                    "/deputy",
                    "The deputy is another person than the holder. Send another contact.");
        }
        Dated.end(deputies, each -> term.carries(each.seat(), each.period()), from.minusDays(1));
        if (deputy != null) {
            var period = new Period(from, term.period().activeUntil());
            deputies.put(Ids.next(), new Deputising(seat.value(), deputy.value(), period));
        }
    }

    /** Ends some terms, and with them what deputies were named for; answers with these terms as they were. */
    List<Term> end(Predicate<Term> which, LocalDate lastDay) {
        List<Term> ending = held.values().stream().filter(which).toList();
        ending.forEach(term -> Dated.end(deputies, each -> term.carries(each.seat(), each.period()), lastDay));
        Dated.end(held, which, lastDay);
        return ending;
    }

    void endDeputy(UUID contact, LocalDate lastDay) {
        Dated.end(deputies, each -> each.deputy().equals(contact), lastDay);
    }

    Term requireHeld(UUID seat, LocalDate day) {
        return on(seat, day)
                .orElseThrow(() -> Refusal.conflict(
                        "seat-vacant",
                        "Nobody holds this seat on %s. Appoint somebody.".formatted(day),
                        List.of("appointment")));
    }

    /** A chair and a champion hold their seat as long as they are one. */
    Period within(UUID seat, Period wanted) {
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

    public List<Term> on(LocalDate day) {
        return held.values().stream().filter(term -> term.isOn(day)).toList();
    }

    public Optional<Term> on(UUID seat, LocalDate day) {
        return of(seat).stream().filter(term -> term.isOn(day)).findFirst();
    }

    /** The first one first. */
    public List<Term> of(UUID seat) {
        return Dated.inOrder(held, term -> term.isOf(seat));
    }

    public List<Deputising> deputiesOn(LocalDate day) {
        return deputies.values().stream().filter(each -> each.isOn(day)).toList();
    }

    public Optional<UUID> deputyOn(UUID seat, LocalDate day) {
        return deputiesOf(seat).stream()
                .filter(each -> each.isOn(day))
                .map(Deputising::deputy)
                .findFirst();
    }

    /** The first one first. */
    public List<Deputising> deputiesOf(UUID seat) {
        return Dated.inOrder(deputies, each -> each.seat().equals(seat));
    }

    /**
     * "An expert group may have a limit of members and takes nobody above it": programme.md, At the boundaries.
     *
     * @param limit {@code null} for none
     */
    void requireRoom(Period wanted, Integer limit) {
        if (limit != null) {
            daysOfMost(wanted)
                    .filter(day -> on(day).size() >= limit)
                    .findFirst()
                    .ifPresent(day -> {
                        throw Refusal.conflict(
                                "body-full",
                                "This body takes %d members at a time, and has them on %s. Let somebody resign first, or send other days."
                                        .formatted(limit, day),
                                List.of("resignation"));
                    });
        }
    }

    /** @param limit {@code null} for none */
    void requireWithin(Integer limit, LocalDate from) {
        if (limit != null) {
            daysOfMost(new Period(from, null))
                    .filter(day -> on(day).size() > limit)
                    .findFirst()
                    .ifPresent(day -> {
                        throw Refusal.rule(
                                "member-limit-below-members",
                                "/memberLimit",
                                "%d sit on this body on %s. Send a limit of that many or more, or let somebody resign first."
                                        .formatted(on(day).size(), day));
                    });
        }
    }

    /** Within a period the number of members grows on these days alone, in order. */
    private Stream<LocalDate> daysOfMost(Period period) {
        return Stream.concat(
                        Stream.of(period.activeFrom()),
                        held.values().stream().map(term -> term.period().activeFrom()))
                .filter(period::includes)
                .sorted();
    }

    /** Nobody holds a seat while somebody else does. */
    private void requireOneHolderAtATime(Term appointed) {
        Dated.overlapping(held, other -> other.isOf(appointed.seat()), appointed.period())
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "seat-taken",
                            "Somebody holds this seat from %s. Let them resign first, or send other days."
                                    .formatted(other.period()),
                            List.of("resignation"));
                });
    }

    /** One person has one vote: nobody holds two voting seats of a body at a time. */
    private void requireOneVotingSeatEach(Term appointed, Predicate<UUID> voting) {
        Predicate<Term> vote = other -> other.holder().equals(appointed.holder()) && voting.test(other.seat());
        Dated.overlapping(held, vote, appointed.period()).ifPresent(other -> {
            throw Refusal.rule(
                    "one-voting-seat-each",
                    "/holder",
                    "This contact holds the voting seat %s from %s. Appoint somebody else, or as an observer."
                            .formatted(other.seat(), other.period()));
        });
    }
}
