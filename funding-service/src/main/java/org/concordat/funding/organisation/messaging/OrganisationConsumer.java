package org.concordat.funding.organisation.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.funding.organisation.Organisations;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the names of organisations from membership. */
@ApplicationScoped
public class OrganisationConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Organisations organisations;
    private final ObjectMapper json;

    OrganisationConsumer(Inbox inbox, Organisations organisations, ObjectMapper json) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.json = json;
    }

    /** The part of an organisation's state that is read here. */
    public record OrganisationTold(String name) {}

    @Incoming("membership-organisations")
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
        String name = event.state(OrganisationTold.class, json).name();
        if (name == null || name.isBlank()) {
            throw new MalformedEvent("An organisation has a name");
        }
        organisations.learn(event.subject(), event.aggregateVersion(), name);
    }
}
