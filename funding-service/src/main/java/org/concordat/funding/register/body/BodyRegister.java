package org.concordat.funding.register.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Says who sits on the bodies that decide, as far as membership has told. */
@ApplicationScoped
public class BodyRegister {

    private final Bodies bodies;

    BodyRegister(Bodies bodies) {
        this.bodies = bodies;
    }

    /** Old news, by the version, changes nothing. */
    public void learn(Body body, long version) {
        bodies.learn(body, version);
    }

    /** What a body is called; its id when membership has not told of it. */
    public String nameOf(UUID id) {
        return bodies.byId(id).map(Body::name).orElseGet(id::toString);
    }

    /**
     * @param pointer to what names the body in the request
     * @throws Refusal 422 when membership has told of no such body
     */
    public Body requireKnown(UUID id, String pointer) {
        return bodies.byId(id)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-body",
                        pointer,
                        "Membership has told of no body %s. Establish it there, or check the id.".formatted(id)));
    }

    /**
     * Who sat on a body on a day.
     *
     * @throws Refusal 422 when the body is not known or was not there on that day
     */
    public Composition requireOn(UUID id, LocalDate day, String pointer) {
        Body body = requireKnown(id, pointer);
        return body.on(day)
                .orElseThrow(() -> Refusal.rule(
                        "body-not-there-on-that-day",
                        pointer,
                        "%s was not there on %s. Send a day on which it was.".formatted(body.name(), day)));
    }
}
