package org.concordat.membership.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;

/** What the service has told the others. */
public final class Told {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Told() {}

    /** Waits for an event about an aggregate, proves that it keeps its schema, and returns its data. */
    public static JsonNode awaitValid(String topic, String what, UUID aggregate) {
        return awaitValid(topic, what, record -> aggregate.toString().equals(record.key()));
    }

    /** The same for an event whose key the test does not know. */
    public static JsonNode awaitValid(String topic, String what, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        String type = "concordat.membership.%s.v1".formatted(what);
        var record = Kafka.await(
                topic, each -> type.equals(Kafka.header(each, CloudEventHeaders.TYPE)) && wanted.test(each));
        EventContract.own().assertKept(record);
        return read(record);
    }

    public static JsonNode read(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(Kafka.value(record));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
