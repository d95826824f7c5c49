package org.concordat.membership.governance.seat;

import static org.concordat.membership.governance.body.BodyFact.DEPUTY_CHANGED;
import static org.concordat.membership.governance.body.BodyFact.HOLDER_APPOINTED;
import static org.concordat.membership.governance.body.BodyFact.HOLDER_RESIGNED;
import static org.concordat.membership.governance.body.BodyFact.SEAT_ABOLISHED;
import static org.concordat.membership.governance.body.BodyFact.SEAT_ADDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.BodyFact;
import org.concordat.membership.governance.body.BodyId;
import org.concordat.membership.governance.body.BodyReceipt;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.governance.body.KnownToBodies;
import org.concordat.membership.governance.body.Period;
import org.concordat.membership.governance.body.Seat;
import org.concordat.membership.governance.body.SeatId;
import org.concordat.membership.governance.body.Term;
import org.concordat.membership.governance.body.Terms;
import org.concordat.membership.people.contact.Contact;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.membership.people.contact.Contacts;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Gives a body its seats and seats people on them. A day that is left out is today, and a deputy who is {@code null} is
 * nobody.
 */
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
    public BodyReceipt add(UUID body, Seat wanted) {
        known.requireKnown(wanted);
        Seat seat = wanted.during(wanted.period().orFrom(calendar.today()));
        var effective = EffectiveDate.of(seat.period().activeFrom());
        var added = steps.recordSeatsWith(body, SEAT_ADDED, effective, there -> there.add(seat));
        return BodyReceipt.of(added.aggregate(), added.result());
    }

    @Transactional
    public BodyReceipt abolish(BodyId body, SeatId seat, LocalDate lastDay, String reason) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = new EffectiveDate(day.plusDays(1), reason);
        return change(body, seat, SEAT_ABOLISHED, effective, there -> there.abolish(seat.value(), day));
    }

    /** The term is as long as the seat is there when no last day is said. */
    @Transactional
    public BodyReceipt appoint(BodyId body, SeatId seat, ContactId holder, ContactId deputy, Period wanted) {
        Period period = wanted.orFrom(calendar.today());
        LocalDate day = period.activeFrom();
        Contact appointed = contact(holder, "/holder");
        organisations
                .byId(appointed.organisation())
                .ifPresent(organisation -> SitsForAnActiveOrganisation.require(appointed, organisation, day));
        requireOfTheSame(appointed.organisation(), deputy, day);
        var term = new Term(seat.value(), appointed.organisation(), holder.value(), period);
        return change(body, seat, HOLDER_APPOINTED, EffectiveDate.of(day), there -> {
            there.appoint(term);
            if (deputy != null) {
                there.deputise(seat, deputy, day);
            }
        });
    }

    @Transactional
    public BodyReceipt deputise(BodyId body, SeatId seat, ContactId deputy, LocalDate from) {
        LocalDate day = calendar.orToday(from);
        return change(body, seat, DEPUTY_CHANGED, EffectiveDate.of(day), there -> {
            there.terms().on(seat.value(), day).ifPresent(term -> requireOfTheSame(term.organisation(), deputy, day));
            there.deputise(seat, deputy, day);
        });
    }

    @Transactional
    public BodyReceipt resign(BodyId body, SeatId seat, LocalDate lastDay) {
        LocalDate day = calendar.orToday(lastDay);
        var effective = EffectiveDate.of(day.plusDays(1));
        return change(body, seat, HOLDER_RESIGNED, effective, there -> there.resign(seat.value(), day));
    }

    /** @param people whether the caller may see who they are */
    public SeatView get(BodyId id, SeatId seat, boolean people) {
        Body body = bodies.get(id.value());
        Terms terms = body.terms();
        return SeatView.of(
                body,
                seat.value(),
                bodies.namesOf(terms.of(seat.value()), terms.deputiesOf(seat.value()), null, people));
    }

    private BodyReceipt change(BodyId body, SeatId seat, BodyFact fact, EffectiveDate effective, Consumer<Body> step) {
        return BodyReceipt.of(steps.recordSeats(body.value(), fact, effective, step), seat.value());
    }

    private void requireOfTheSame(UUID organisation, ContactId deputy, LocalDate day) {
        if (deputy != null) {
            SitsForAnActiveOrganisation.requireOfTheSame(organisation, contact(deputy, "/deputy"), day);
        }
    }

    private Contact contact(ContactId id, String pointer) {
        return contacts.byId(id.value())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-contact",
                        pointer,
                        "There is no contact %s. Record the person at their organisation first."
                                .formatted(id.value())));
    }
}
