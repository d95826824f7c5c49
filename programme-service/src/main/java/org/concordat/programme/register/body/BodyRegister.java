package org.concordat.programme.register.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;

/** Says which bodies may decide, as far as membership has told. */
@ApplicationScoped
public class BodyRegister {

    private final Bodies bodies;

    BodyRegister(Bodies bodies) {
        this.bodies = bodies;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownBody body, long version) {
        bodies.learn(body, version);
    }

    /** @param pointer to what names the body in the request */
    public KnownBody requireKnown(UUID id, String pointer) {
        return bodies.byId(id)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-body",
                        pointer,
                        "Membership has told of no body %s. Establish it there, or check the id.".formatted(id)));
    }

    /** Refuses a body that had not begun on a day, or was dissolved before it. */
    public void requireThere(UUID id, LocalDate day, String pointer) {
        KnownBody body = requireKnown(id, pointer);
        if (!body.isThereOn(day)) {
            throw Refusal.rule(
                    "body-not-there-on-that-day",
                    pointer,
                    "%s was not there on %s. Send a day on which it was.".formatted(body.name(), day));
        }
    }
}
