package org.concordat.membership.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;

/** What the service has told the others. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /** Waits for an event about an aggregate, proves that it keeps its schema, and returns its data. */
    public static JsonNode awaitValid(String topic, String what, UUID aggregate) {
        var record = Kafka.awaitEvent(topic, "concordat.membership.%s.v1".formatted(what), aggregate);
        EventContract.own().assertKept(record);
        try {
            return JSON.readTree(Kafka.value(record));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
