package org.concordat.reporting.known.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.concordat.platform.inbox.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Where everything that the partnership's services tell comes in. */
@ApplicationScoped
public class PartnershipChannel {

    private final Inbox inbox;

    PartnershipChannel(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("partnership")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
