package org.concordat.membership.governance.body;

import static org.concordat.membership.governance.body.BodyFact.CHAIR_ELECTED;
import static org.concordat.membership.governance.body.BodyFact.CHAIR_LEFT;
import static org.concordat.membership.governance.body.BodyFact.DEPUTY_CHANGED;
import static org.concordat.membership.governance.body.BodyFact.HOLDER_APPOINTED;
import static org.concordat.membership.governance.body.BodyFact.HOLDER_RESIGNED;
import static org.concordat.membership.governance.body.BodyFact.SEAT_ABOLISHED;
import static org.concordat.membership.governance.body.BodyFact.SEAT_ADDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Gives a body its seats, seats people on them and elects its chair. */
@ApplicationScoped
public class Seating {

    private final Bodies bodies;
    private final KnownToBodies known;
    private final Contacts contacts;
    private final Organisations organisations;
    private final BodySteps steps;
    private final BusinessCalendar calendar;

    Seating(
            Bodies bodies,
            KnownToBodies known,
            Contacts contacts,
            Organisations organisations,
            BodySteps steps,
            BusinessCalendar calendar) {
        this.bodies = bodies;
        this.known = known;
        this.contacts = contacts;
        this.organisations = organisations;
        this.steps = steps;
        this.calendar = calendar;
    }

    @Transactional
    public SeatTerms add(UUID body, Seat order) {
        known.requireKnown(order);
        Seat seat = order.during(order.period().orFrom(calendar.today()));
        var added = new AtomicReference<UUID>();
        var effective = EffectiveDate.of(seat.period().activeFrom());
        Body changed = steps.recordSeats(body, SEAT_ADDED, effective, present -> added.set(present.add(seat)));
        return seat(changed, added.get());
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public SeatTerms abolish(UUID body, UUID seat, LocalDate lastDay, String reason) {
        LocalDate day = calendar.orToday(lastDay);
        return change(
                body,
                seat,
                SEAT_ABOLISHED,
                new EffectiveDate(day.plusDays(1), reason),
                there -> there.abolish(seat, day));
    }

    /**
     * @param deputy {@code null} for nobody
     * @param wanted from today when no first day is said, and as long as the seat is there when no last one is
     */
    @Transactional
    public SeatTerms appoint(UUID body, UUID seat, UUID holder, UUID deputy, Period wanted) {
        Period period = wanted.orFrom(calendar.today());
        LocalDate day = period.activeFrom();
        Contact appointed = contact(holder, "/holder");
        organisations
                .byId(appointed.organisation())
                .ifPresent(organisation -> SitsForAnActiveOrganisation.require(appointed, organisation, day));
        requireOfTheSame(appointed.organisation(), deputy, day);
        var term = new Term(seat, appointed.organisation(), holder, period);
        return change(body, seat, HOLDER_APPOINTED, EffectiveDate.of(day), there -> {
            there.appoint(term);
            if (deputy != null) {
                there.deputise(seat, deputy, day);
            }
        });
    }

    /**
     * @param deputy {@code null} for nobody
     * @param from {@code null} for today
     */
    @Transactional
    public SeatTerms deputise(UUID body, UUID seat, UUID deputy, LocalDate from) {
        LocalDate day = calendar.orToday(from);
        return change(body, seat, DEPUTY_CHANGED, EffectiveDate.of(day), there -> {
            there.termOn(seat, day).ifPresent(term -> requireOfTheSame(term.organisation(), deputy, day));
            there.deputise(seat, deputy, day);
        });
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public SeatTerms resign(UUID body, UUID seat, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        return change(body, seat, HOLDER_RESIGNED, EffectiveDate.of(day.plusDays(1)), there -> there.resign(seat, day));
    }

    @Transactional
    public Body elect(UUID body, UUID seat, Period wanted) {
        var chairing = new Chairing(seat, wanted.orFrom(calendar.today()));
        var effective = EffectiveDate.of(chairing.period().activeFrom());
        return steps.recordSeats(body, CHAIR_ELECTED, effective, there -> there.elect(chairing));
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public Body leaveTheChair(UUID body, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = EffectiveDate.of(day.plusDays(1));
        return steps.recordSeats(body, CHAIR_LEFT, effective, there -> there.leaveTheChair(day));
    }

    @Transactional
    public SeatTerms get(UUID body, UUID seat) {
        return seat(bodies.byId(body).orElseThrow(() -> Refusal.notFound("governance body", body)), seat);
    }

    private SeatTerms change(UUID body, UUID seat, BodyFact fact, EffectiveDate effective, Consumer<Body> step) {
        return seat(steps.recordSeats(body, fact, effective, step), seat);
    }

    private SeatTerms seat(Body body, UUID seat) {
        List<Term> terms = body.termsOf(seat);
        List<Deputising> deputies = body.deputiesOf(seat);
        return new SeatTerms(
                seat, body.id(), body.version(), body.seat(seat), terms, deputies, bodies.namesOf(terms, deputies));
    }

    private void requireOfTheSame(UUID organisation, UUID deputy, LocalDate day) {
        if (deputy != null) {
            SitsForAnActiveOrganisation.requireOfTheSame(organisation, contact(deputy, "/deputy"), day);
        }
    }

    private Contact contact(UUID id, String pointer) {
        return contacts.byId(id)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-contact",
                        pointer,
                        "There is no contact %s. Record the person at their organisation first.".formatted(id)));
    }
}
