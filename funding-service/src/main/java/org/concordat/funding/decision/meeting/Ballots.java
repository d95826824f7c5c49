package org.concordat.funding.decision.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.decision.decision.Kinship;
import org.concordat.funding.decision.decision.SubmittedApplications;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.register.body.BodyRegister;

/** Says who may vote on an item: as the body is composed on the meeting's day, and as far as its application is theirs. */
@ApplicationScoped
class Ballots {

    private final BodyRegister bodies;
    private final SubmittedApplications applications;
    private final Kinship kinship;

    Ballots(BodyRegister bodies, SubmittedApplications applications, Kinship kinship) {
        this.bodies = bodies;
        this.applications = applications;
        this.kinship = kinship;
    }

    Ballot of(Meeting meeting, Item item) {
        return of(meeting, item, applications.get(item.application()));
    }

    Ballot of(Meeting meeting, Item item, Application application) {
        return new Ballot(
                bodies.requireOn(meeting.body(), meeting.heldOn(), "/body"),
                meeting.present(),
                item.interests(),
                kinship.partiesOf(application));
    }
}
