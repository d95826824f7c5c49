package org.concordat.membership.governance.seat;

import static org.concordat.membership.governance.body.BodyFact.SEATS_VACATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.membership.governance.body.BodySteps;
import org.concordat.membership.people.contact.ContactEndListener;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Lets seats fall vacant on the day after their holder, or their organisation, has ended. An erased contact's do at
 * once, and those of a reorganised organisation on the first day of the new map: its successor is not seated by
 * itself, because who nominates for a seat decides that. Whatever else ends is found by the calendar, somebody
 * appointed while they were being erased included.
 */
@ApplicationScoped
public class Vacating implements ContactEndListener, ReorganisationWatcher {

    private static final int BATCH = 100;

    private final SeatLists seats;
    private final BodySteps steps;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Vacating(SeatLists seats, BodySteps steps, BusinessCalendar calendar, Origin origin) {
        this.seats = seats;
        this.steps = steps;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Override
    @Transactional
    public void contactEnded(UUID contact, LocalDate lastDay) {
        seats.wherePlaced(contact).forEach(body -> vacate(new SeatLists.Ended(body, contact, null, lastDay)));
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return concerned(coming).stream()
                .map(seated -> new Consequence("seat-vacated", seated.organisation(), seated.seat(), seated.bodyName()))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        // in the order of their ids, so that two reorganisations never wait for each other
        Map<UUID, List<SeatLists.Seated>> byBody = concerned(reorganised).stream()
                .collect(Collectors.groupingBy(SeatLists.Seated::body, TreeMap::new, Collectors.toList()));
        byBody.forEach((body, seated) -> steps.recordSeats(
                body,
                SEATS_VACATED,
                effective,
                changed -> seated.forEach(each -> changed.vacateThoseOf(each.organisation(), reorganised.lastDay()))));
    }

    /** Some of those that have ended and still sit somewhere. */
    @Transactional
    public List<SeatLists.Ended> due() {
        return seats.ended(calendar.today(), BATCH);
    }

    /** Vacates by the calendar, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void vacateByCalendar(SeatLists.Ended ended) {
        origin.onBehalfOf("calendar", ended.body().toString());
        vacate(ended);
    }

    private void vacate(SeatLists.Ended ended) {
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

    private List<SeatLists.Seated> concerned(Reorganised reorganised) {
        return seats.seatedBeyond(reorganised.lastDay(), reorganised.predecessors());
    }
}
