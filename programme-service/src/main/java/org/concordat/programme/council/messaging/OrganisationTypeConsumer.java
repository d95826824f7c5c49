package org.concordat.programme.council.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.programme.council.CouncilRegister;
import org.concordat.programme.council.Councils;

/** Learns from membership which types of organisation are councils. */
@ApplicationScoped
public class OrganisationTypeConsumer implements EventConsumer {

    private static final Set<String> TYPES = Set.of(
            "concordat.membership.organisation-type-created.v1", "concordat.membership.organisation-type-amended.v1");

    private final ObjectMapper json;
    private final CouncilRegister register;

    OrganisationTypeConsumer(ObjectMapper json, CouncilRegister register) {
        this.json = json;
        this.register = register;
    }

    /** What this service reads of an organisation type. */
    record State(String code, Boolean council) {}

    @Override
    public String topic() {
        return "membership.organisation-types";
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void on(Event event) {
        State state = event.state(State.class, json);
        if (state.code() == null || state.council() == null) {
            throw new MalformedEvent("An organisation type has a code and says whether it is a council");
        }
        register.learn(
                new Councils.OrganisationType(event.subject(), state.code(), state.council()),
                event.aggregateVersion(),
                event.effectiveOn());
    }

    @Override
    public void finish() {
        register.countAnew();
    }
}
