package org.concordat.membership.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.concordat.platform.testing.Kafka;

/** Holds what the service tells against the schemas it has promised. */
public final class EventContract {

    private static final Path EVENTS = Path.of("contract", "events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventContract() {}

    public static Path folder() {
        return EVENTS;
    }

    /** Waits for the event, proves that it keeps its schema, and returns its data. */
    public static JsonNode awaitValid(String topic, String what, UUID aggregate) {
        String type = "concordat.membership.%s.v1".formatted(what);
        String data = Kafka.value(Kafka.awaitEvent(topic, type, aggregate));
        assertValid(type, data);
        try {
            return JSON.readTree(data);
        } catch (IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    public static void assertValid(String type, String data) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(
                                EVENTS.resolve(type + ".schema.json").toUri().toString()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        assertThat(schema.validate(data, InputFormat.JSON))
                .as(type + " " + data)
                .isEmpty();
    }
}
