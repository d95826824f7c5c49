package org.concordat.membership.governance.seat;

import static org.concordat.membership.governance.body.BodyFact.SEATS_VACATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.governance.body.Bodies;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.people.contact.ContactEndListener;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Lets seats fall vacant on the day after their holder, or their organisation, has ended. An erased contact's do at once;
 * whatever else ends is found by the calendar, somebody appointed while they were being erased included.
 */
@ApplicationScoped
public class Vacating implements ContactEndListener {

    private static final int BATCH = 100;

    private final Bodies bodies;
    private final BodySteps steps;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Vacating(Bodies bodies, BodySteps steps, BusinessCalendar calendar, Origin origin) {
        this.bodies = bodies;
        this.steps = steps;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Override
    @Transactional
    public void contactEnded(UUID contact, LocalDate lastDay) {
        bodies.wherePlaced(contact).forEach(body -> vacate(new Bodies.Ended(body, contact, null, lastDay)));
    }

    /** Some of those that have ended and still sit somewhere. */
    @Transactional
    public List<Bodies.Ended> due() {
        return bodies.ended(calendar.today(), BATCH);
    }

    /** Vacates by the calendar, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void vacateByCalendar(Bodies.Ended ended) {
        origin.onBehalfOf("calendar", ended.body().toString());
        vacate(ended);
    }

    private void vacate(Bodies.Ended ended) {
        LocalDate lastDay = ended.lastDay();
        var effective = EffectiveDate.of(lastDay.plusDays(1));
        steps.recordSeats(ended.body(), SEATS_VACATED, effective, body -> {
            if (ended.contact() == null) {
                body.vacateThoseOf(ended.organisation(), lastDay);
            } else {
                body.vacate(ended.contact(), lastDay);
            }
        });
    }
}
