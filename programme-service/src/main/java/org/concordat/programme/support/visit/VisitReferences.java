package org.concordat.programme.support.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.ActivityId;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.register.organisation.OrganisationRegister;

/** Refuses a visit that is still to come, or names what is not known. */
@ApplicationScoped
public class VisitReferences {

    private final OrganisationRegister organisations;
    private final ActivityReferences activities;
    private final BusinessCalendar calendar;

    VisitReferences(OrganisationRegister organisations, ActivityReferences activities, BusinessCalendar calendar) {
        this.organisations = organisations;
        this.activities = activities;
        this.calendar = calendar;
    }

    void require(UUID organisation, VisitDetails details) {
        calendar.dayThatHasCome(details.visitedOn(), "/visitedOn");
        organisations.requireThere(organisation, details.visitedOn(), "/organisation");
        if (details.programme() != null) {
            activities.requireKnown(details.programme(), "/programme");
        }
        if (details.activity() != null) {
            requireActivity(details);
        }
    }

    private void requireActivity(VisitDetails details) {
        if (details.programme() == null) {
            throw Refusal.rule(
                    "activity-without-programme",
                    "/activity",
                    "An activity belongs to a programme. Name that programme too, or leave the activity out.");
        }
        activities.requireKnown(new ProgrammeId(details.programme()), new ActivityId(details.activity()), "/activity");
    }
}
