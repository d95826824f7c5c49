package org.concordat.membership.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.platform.problem.Refusal;

/** Changes a body, one change at a time: who sits there goes into its history only, the rest to the others as well. */
@ApplicationScoped
class BodySteps {

    private final Bodies bodies;
    private final Chronicle chronicle;

    BodySteps(Bodies bodies, Chronicle chronicle) {
        this.bodies = bodies;
        this.chronicle = chronicle;
    }

    /**
     * @param told what the others are told when it concerns them
     * @param what the same in the history of who sits there
     */
    Body take(UUID id, String told, String what, Occasion occasion, Consumer<Body> step) {
        Body body = bodies.lock(id).orElseThrow(() -> Refusal.notFound("governance body", id));
        var before = BodyState.of(body);
        Map<UUID, Sitters.OnSeat> sat = Sitters.of(body);
        step.accept(body);
        bodies.save(body);
        chronicle.changed(Body.SITTERS, body, what, sat, Sitters.of(body), occasion);
        chronicle.changed(Body.TYPE, body, told, before, BodyState.of(body), occasion);
        return body;
    }
}
