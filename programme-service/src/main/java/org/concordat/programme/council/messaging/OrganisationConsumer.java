package org.concordat.programme.council.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.programme.council.CouncilRegister;
import org.concordat.programme.council.Councils;

/** Learns from membership which organisations there are, and when they are active. */
@ApplicationScoped
public class OrganisationConsumer implements EventConsumer {

    private static final Set<String> TYPES =
            Set.of("concordat.membership.organisation-registered.v1", "concordat.membership.organisation-amended.v1");

    private final ObjectMapper json;
    private final CouncilRegister register;

    OrganisationConsumer(ObjectMapper json, CouncilRegister register) {
        this.json = json;
        this.register = register;
    }

    /** What this service reads of an organisation. */
    record State(String type, LocalDate activeFrom, LocalDate activeUntil) {}

    @Override
    public String topic() {
        return "membership.organisations";
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(Event event) {
        State state = event.state(State.class, json);
        if (state.type() == null) {
            throw new MalformedEvent("An organisation has a type");
        }
        register.learn(
                new Councils.Organisation(event.subject(), state.type(), state.activeFrom(), state.activeUntil()),
                event.aggregateVersion(),
                event.effectiveOn());
    }

    @Override
    public void finish() {
        register.countAnew();
    }
}
