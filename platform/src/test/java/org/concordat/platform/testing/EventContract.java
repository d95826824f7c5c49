package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;

/** The committed event schemas of a service, and whether what it sends and what it shows as example keeps to them. */
public final class EventContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;

    private EventContract(Path directory) {
        this.directory = directory;
    }

    /** The contract of the service whose module the test runs in. */
    public static EventContract own() {
        return new EventContract(Path.of("contract", "events"));
    }

    /** The contract of a neighbour, such as {@code membership-service}. */
    public static EventContract of(String module) {
        return new EventContract(Path.of("..", module, "contract", "events"));
    }

    /** A contract whose files are elsewhere. */
    static EventContract in(Path directory) {
        return new EventContract(directory);
    }

    /** Every event type that has a schema. */
    public List<String> types() {
        return files().stream()
                .filter(name -> name.matches("concordat\\..*\\.v\\d+\\.schema\\.json"))
                .map(name -> name.replace(".schema.json", ""))
                .toList();
    }

    /** The names of all files of the contract. */
    List<String> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The example data of an event type. */
    public JsonNode example(String type) {
        return read(directory.resolve(type + ".example.json"));
    }

    /** Fails with every violation when the record's data does not keep to the schema of its type. */
    public void assertKept(ConsumerRecord<String, byte[]> record) {
        String type = Kafka.header(record, CloudEventHeaders.TYPE);
        try {
            assertThat(violations(type, JSON.readTree(Kafka.value(record))))
                    .as("%s against its schema", type)
                    .isEmpty();
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("The event's data is not JSON", notJson);
        }
    }

    /** What the schema of an event type has against data, formats included; nothing when the data keeps to it. */
    public Set<ValidationMessage> violations(String type, JsonNode data) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(directory.resolve(type + ".schema.json").toUri())
                .validate(data, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
