package org.concordat.platform.inbox;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The one channel through which a service receives the events of all topics it reads, named in {@code concordat.reads}. */
@ApplicationScoped
@IfBuildProperty(name = "mp.messaging.incoming.events.enabled", stringValue = "true", enableIfMissing = true)
public class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("events")
    @Blocking
    public void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
