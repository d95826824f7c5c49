package org.concordat.membership.governance.body;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a governance body; who sits on it stands in its history only. */
@Meaning("Bodies that decide for the partnership, seat by seat and without any person; the key is the id of the body")
public enum BodyFact implements Fact<Body> {
    @Meaning("A body was established with its first seats")
    BODY_ESTABLISHED(Body.TYPE),
    @Meaning("What a body is for, to which body it reports, its quorum or how its chair is elected changed")
    BODY_AMENDED(Body.TYPE),
    @Meaning("Seats were added or abolished; somebody was appointed, resigned or ended; a deputy, the chair or a"
            + " champion changed")
    BODY_SEATS_CHANGED(Body.TYPE),
    @Meaning("A body has an end, and all its seats with it")
    BODY_DISSOLVED(Body.TYPE),
    SEAT_ADDED(Body.SITTERS),
    SEAT_ABOLISHED(Body.SITTERS),
    HOLDER_APPOINTED(Body.SITTERS),
    DEPUTY_CHANGED(Body.SITTERS),
    HOLDER_RESIGNED(Body.SITTERS),
    SEATS_VACATED(Body.SITTERS),
    CHAIR_ELECTED(Body.SITTERS),
    CHAIR_LEFT(Body.SITTERS),
    CHAMPION_NAMED(Body.SITTERS),
    CHAMPION_RELEASED(Body.SITTERS),
    SEATS_ENDED_WITH_THE_BODY(Body.SITTERS);

    private final AggregateType<Body> about;

    BodyFact(AggregateType<Body> about) {
        this.about = about;
    }

    @Override
    public AggregateType<Body> about() {
        return about;
    }
}
