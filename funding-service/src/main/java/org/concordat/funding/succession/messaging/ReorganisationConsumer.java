package org.concordat.funding.succession.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.funding.succession.Successions;
import org.concordat.platform.inbox.Event;
import org.concordat.platform.inbox.EventConsumer;
import org.concordat.platform.inbox.Inbox;
import org.concordat.platform.inbox.MalformedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from membership who takes over from organisations that ended. */
@ApplicationScoped
public class ReorganisationConsumer implements EventConsumer {

    private final Inbox inbox;
    private final Successions successions;
    private final ObjectMapper json;

    ReorganisationConsumer(Inbox inbox, Successions successions, ObjectMapper json) {
        this.inbox = inbox;
        this.successions = successions;
        this.json = json;
    }

    /** What this service reads of a reorganisation. */
    public record ReorganisationTold(LocalDate effectiveOn, List<PredecessorTold> predecessors) {}

    /** What this service reads of an organisation that ended. */
    public record PredecessorTold(UUID organisation, UUID successor) {}

    @Incoming("membership-reorganisations")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Override
    public String topic() {
        return "membership.reorganisations";
    }

    @Override
    public Set<String> types() {
        return Set.of("concordat.membership.organisations-reorganised.v1");
    }

    @Override
    public void on(Event event) {
        ReorganisationTold told = event.state(ReorganisationTold.class, json);
        if (told.effectiveOn() == null || told.predecessors() == null) {
            throw new MalformedEvent("A reorganisation has a day and predecessors");
        }
        for (PredecessorTold predecessor : told.predecessors()) {
            if (predecessor == null || predecessor.organisation() == null) {
                throw new MalformedEvent("A predecessor is an organisation");
            }
            if (predecessor.organisation().equals(predecessor.successor())) {
                throw new MalformedEvent("An organisation does not follow itself");
            }
            successions.learn(
                    new Successions.Succession(predecessor.organisation(), predecessor.successor(), told.effectiveOn()),
                    event.subject(),
                    event.aggregateVersion());
        }
    }
}
