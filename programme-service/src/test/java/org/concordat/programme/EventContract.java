package org.concordat.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.testing.Kafka;

/** Committed event schemas and examples: this service's own, and those of its neighbour that it listens to. */
public final class EventContract {

    private static final Path OWN = Path.of("contract", "events");
    private static final Path MEMBERSHIP = Path.of("..", "membership-service", "contract", "events");
    private static final String SCHEMA = ".schema.json";

    private EventContract() {}

    /** Every event type that this service has a schema for. */
    public static List<String> types() {
        try (var files = Files.list(OWN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("concordat.") && name.endsWith(SCHEMA))
                    .map(name -> name.substring(0, name.length() - SCHEMA.length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails when the record's data does not keep to the schema of its type. */
    public static void assertKept(ConsumerRecord<String, byte[]> record) {
        String type = Kafka.header(record, CloudEventHeaders.TYPE);
        assertThat(violations(type, Kafka.value(record))).as(type).isEmpty();
    }

    public static Set<ValidationMessage> violations(String type, String data) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(OWN.resolve(type + SCHEMA).toAbsolutePath().toUri())
                .validate(data, InputFormat.JSON, context -> context.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }

    public static String example(String type) {
        return text(OWN.resolve(type + ".example.json"));
    }

    /** The example that the membership-service commits to for an event of its own. */
    public static String exampleOfMembership(String type) {
        return text(MEMBERSHIP.resolve(type + ".example.json"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
