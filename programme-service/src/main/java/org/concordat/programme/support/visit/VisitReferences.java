package org.concordat.programme.support.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.programme.ActivityReferences;
import org.concordat.programme.programme.ProgrammeOfActivity;
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
        activities.requireKnown(new ProgrammeOfActivity(details.programme(), details.activity()));
    }
}
