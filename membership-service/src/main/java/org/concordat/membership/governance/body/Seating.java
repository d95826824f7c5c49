package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.problem.Refusal;

/** Gives a body its seats, seats people on them and elects its chair. */
@ApplicationScoped
public class Seating {

    private static final String TOLD = "body-seats-changed";

    private final Bodies bodies;
    private final KnownToBodies known;
    private final Contacts contacts;
    private final Organisations organisations;
    private final BodySteps steps;
    private final Chronicle chronicle;

    Seating(
            Bodies bodies,
            KnownToBodies known,
            Contacts contacts,
            Organisations organisations,
            BodySteps steps,
            Chronicle chronicle) {
        this.bodies = bodies;
        this.known = known;
        this.contacts = contacts;
        this.organisations = organisations;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    @Transactional
    public SeatTerms add(UUID body, Seat order) {
        known.requireKnown(order);
        Seat seat = order.during(order.period().orFrom(chronicle.today()));
        var added = new AtomicReference<UUID>();
        var occasion = new Occasion(seat.period().activeFrom(), null);
        Body changed = steps.take(body, TOLD, "seat-added", occasion, present -> added.set(present.add(seat)));
        return seat(changed, added.get());
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public SeatTerms abolish(UUID body, UUID seat, LocalDate lastDay, String reason) {
        LocalDate day = chronicle.orToday(lastDay);
        return change(
                body, seat, "seat-abolished", new Occasion(day.plusDays(1), reason), there -> there.abolish(seat, day));
    }

    /**
     * @param deputy {@code null} for nobody
     * @param wanted from today when no first day is said, and as long as the seat is there when no last one is
     */
    @Transactional
    public SeatTerms appoint(UUID body, UUID seat, UUID holder, UUID deputy, Period wanted) {
        Period period = wanted.orFrom(chronicle.today());
        LocalDate day = period.activeFrom();
        Contact appointed = contact(holder, "/holder");
        organisations
                .byId(appointed.organisation())
                .ifPresent(organisation -> SitsForAnActiveOrganisation.require(appointed, organisation, day));
        requireOfTheSame(appointed.organisation(), deputy, day);
        var term = new Term(seat, appointed.organisation(), holder, period);
        return change(body, seat, "holder-appointed", new Occasion(day, null), there -> {
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
        LocalDate day = chronicle.orToday(from);
        return change(body, seat, "deputy-changed", new Occasion(day, null), there -> {
            there.termOn(seat, day).ifPresent(term -> requireOfTheSame(term.organisation(), deputy, day));
            there.deputise(seat, deputy, day);
        });
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public SeatTerms resign(UUID body, UUID seat, LocalDate lastDay) {
        LocalDate day = chronicle.orToday(lastDay);
        return change(
                body, seat, "holder-resigned", new Occasion(day.plusDays(1), null), there -> there.resign(seat, day));
    }

    @Transactional
    public Body elect(UUID body, UUID seat, Period wanted) {
        var chairing = new Chairing(seat, wanted.orFrom(chronicle.today()));
        var occasion = new Occasion(chairing.period().activeFrom(), null);
        return steps.take(body, TOLD, "chair-elected", occasion, there -> there.elect(chairing));
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public Body leaveTheChair(UUID body, LocalDate lastDay) {
        LocalDate day = chronicle.orToday(lastDay);
        var occasion = new Occasion(day.plusDays(1), null);
        return steps.take(body, TOLD, "chair-left", occasion, there -> there.leaveTheChair(day));
    }

    @Transactional
    public SeatTerms get(UUID body, UUID seat) {
        return seat(bodies.byId(body).orElseThrow(() -> Refusal.notFound("governance body", body)), seat);
    }

    private SeatTerms change(UUID body, UUID seat, String what, Occasion occasion, Consumer<Body> step) {
        return seat(steps.take(body, TOLD, what, occasion, step), seat);
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
