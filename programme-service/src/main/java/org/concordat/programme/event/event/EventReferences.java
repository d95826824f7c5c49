package org.concordat.programme.event.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.event.kind.EventKinds;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.ProgrammeOfActivity;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Refuses an event that names what is not known. */
@ApplicationScoped
public class EventReferences {

    private final EventKinds kinds;
    private final ActivityReferences activities;
    private final OrganisationRegister organisations;
    private final BusinessCalendar calendar;

    EventReferences(
            EventKinds kinds,
            ActivityReferences activities,
            OrganisationRegister organisations,
            BusinessCalendar calendar) {
        this.kinds = kinds;
        this.activities = activities;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    /** @param before speakers that are there already, and need not be looked up again */
    void require(EventDetails details, List<Speaker> before) {
        EventTerms terms = details.terms();
        kinds.requireKnown(terms.kind(), "/kind");
        activities.requireKnown(new ProgrammeOfActivity(terms.programme(), terms.activity()));
        if (terms.subRegion() != null) {
            organisations.requireSubRegion(terms.subRegion(), "/subRegion");
        }
        for (int i = 0; i < details.speakers().size(); i++) {
            Speaker speaker = details.speakers().get(i);
            if (speaker.organisation() != null && !before.contains(speaker)) {
                organisations.requireThere(
                        speaker.organisation(),
                        calendar.dayOf(terms.startsAt()),
                        "/speakers/%d/organisation".formatted(i));
            }
        }
    }
}
