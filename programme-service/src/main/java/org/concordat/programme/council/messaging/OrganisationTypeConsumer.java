package org.concordat.programme.council.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.programme.council.CouncilRegister;
import org.concordat.programme.council.Councils;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from membership which types of organisation are councils. */
@ApplicationScoped
public class OrganisationTypeConsumer implements EventConsumer {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final CouncilRegister register;

    OrganisationTypeConsumer(Inbox inbox, ObjectMapper json, CouncilRegister register) {
        this.inbox = inbox;
        this.json = json;
        this.register = register;
    }

    /** What this service reads of an organisation type. */
    record State(String code, Boolean council) {}

    @Incoming("organisation-types")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Override
    public String topic() {
        return "membership.organisation-types";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "concordat.membership.organisation-type-created.v1",
                "concordat.membership.organisation-type-amended.v1");
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
