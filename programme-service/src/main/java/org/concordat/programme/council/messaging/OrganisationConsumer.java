package org.concordat.programme.council.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.MalformedEvent;
import org.concordat.programme.council.CouncilRegister;
import org.concordat.programme.council.Councils;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from membership which organisations there are, and when they are active. */
@ApplicationScoped
public class OrganisationConsumer implements EventConsumer {

    private final Inbox inbox;
    private final ObjectMapper json;
    private final CouncilRegister register;

    OrganisationConsumer(Inbox inbox, ObjectMapper json, CouncilRegister register) {
        this.inbox = inbox;
        this.json = json;
        this.register = register;
    }

    /** What this service reads of an organisation. */
    record State(String type, LocalDate activeFrom, LocalDate activeUntil) {}

    @Incoming("organisations")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Override
    public String topic() {
        return "membership.organisations";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "concordat.membership.organisation-registered.v1", "concordat.membership.organisation-amended.v1");
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
