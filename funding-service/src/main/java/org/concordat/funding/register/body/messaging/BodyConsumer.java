package org.concordat.funding.register.body.messaging;

import jakarta.inject.Singleton;
import java.util.Set;
import org.concordat.funding.register.body.BodyRegister;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventStates;
import org.concordat.platform.inbox.StateConsumer;

/** Learns from membership who sits on the bodies that decide. */
@Singleton
public class BodyConsumer extends StateConsumer<BodyFields> {

    private final BodyRegister register;

    BodyConsumer(BodyRegister register, EventStates states) {
        super(
                "membership.bodies",
                Set.of(
                        "concordat.membership.body-established.v1",
                        "concordat.membership.body-amended.v1",
                        "concordat.membership.body-seats-changed.v1",
                        "concordat.membership.body-dissolved.v1"),
                BodyFields.class,
                states);
        this.register = register;
    }

    @Override
    protected void on(Event event, BodyFields body) {
        register.learn(body.body(event.subject()), event.aggregateVersion());
    }
}
