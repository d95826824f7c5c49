package org.concordat.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.testing.Kafka;

/** The committed schemas and examples of the events that this service emits. */
public final class EventContract {

    private static final Path EVENTS = Path.of("contract", "events").toAbsolutePath();
    private static final String SCHEMA = ".schema.json";

    private EventContract() {}

    /** What the schema of the event's own type has to say against its data. */
    public static void assertKept(ConsumerRecord<String, byte[]> record) {
        String type = Kafka.header(record, CloudEventHeaders.TYPE);
        assertThat(violations(type, Kafka.value(record))).as(type).isEmpty();
    }

    public static Iterable<?> violations(String type, String data) {
        return schema(type).validate(data, InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }

    public static Stream<String> types() {
        try (var files = Files.list(EVENTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SCHEMA) && !name.endsWith(".state" + SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String example(String type) {
        try {
            return new ObjectMapper()
                    .readTree(EVENTS.resolve(type + ".example.json").toFile())
                    .toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonSchema schema(String type) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(EVENTS.resolve(type + SCHEMA).toUri().toString()),
                        SchemaValidatorsConfig.builder().build());
    }
}
