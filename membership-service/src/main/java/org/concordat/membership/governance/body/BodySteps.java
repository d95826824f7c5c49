package org.concordat.membership.governance.body;

import static org.concordat.membership.governance.body.BodyFact.BODY_SEATS_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/** Changes a body, one change at a time. Who sits on it stands in its history only; the other services see the rest. */
@ApplicationScoped
public class BodySteps {

    private final Bodies bodies;
    private final Changes changes;

    BodySteps(Bodies bodies, Changes changes) {
        this.bodies = bodies;
        this.changes = changes;
    }

    /** A change of who sits there, as a resignation or an election. */
    public Body recordSeats(UUID id, BodyFact fact, EffectiveDate effective, Consumer<Body> step) {
        return changes.of(bodies, id).effective(effective).also(fact).record(BODY_SEATS_CHANGED, step);
    }

    /** The same for a step that returns something, as a new seat's id. */
    public <R> Changes.Changed<Body, R> recordSeatsWith(
            UUID id, BodyFact fact, EffectiveDate effective, Function<Body, R> step) {
        return changes.of(bodies, id).effective(effective).also(fact).recordWith(BODY_SEATS_CHANGED, step);
    }
}
