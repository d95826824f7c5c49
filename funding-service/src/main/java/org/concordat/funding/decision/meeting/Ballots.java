package org.concordat.funding.decision.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.funding.decision.decision.Kinship;
import org.concordat.funding.decision.decision.Matter;
import org.concordat.funding.decision.decision.Matters;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.register.body.BodyRegister;

/** Says who may vote on an item: as the body is composed on the meeting's day, and as far as it is their own matter. */
@ApplicationScoped
class Ballots {

    private final BodyRegister bodies;
    private final Matters matters;
    private final Kinship kinship;

    Ballots(BodyRegister bodies, Matters matters, Kinship kinship) {
        this.bodies = bodies;
        this.matters = matters;
        this.kinship = kinship;
    }

    Ballot of(Meeting meeting, Item item) {
        return of(meeting, item, matters.get(item.matter()));
    }

    Ballot of(Meeting meeting, Item item, Matter matter) {
        return new Ballot(
                bodies.requireOn(meeting.body(), meeting.heldOn(), "/body"),
                meeting.present(),
                item.interests(),
                kinship.partiesOf(matter));
    }
}
