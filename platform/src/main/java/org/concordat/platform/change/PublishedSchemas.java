package org.concordat.platform.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every state that is to be published against the JSON Schema that the service has committed for it, before anything
 * is stored: readers would set the event aside for ever. It costs some ten microseconds.
 */
@ApplicationScoped
class PublishedSchemas {

    private static final String FILE = "/contract/events/%s.state.schema.json";

    private final ObjectMapper json;
    private final Map<String, Optional<JsonSchema>> schemas = new ConcurrentHashMap<>();

    PublishedSchemas(ObjectMapper json) {
        this.json = json;
    }

    /** @throws IllegalStateException when readers of the events would refuse the state; the change must not be stored */
    void requireKept(AggregateType<?> type, JsonNode state) {
        schemas.computeIfAbsent(type.name(), this::schema).ifPresent(schema -> {
            var violations = schema.validate(state);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(
                        "The state of a %s breaks its own schema: %s".formatted(type.noun(), violations));
            }
        });
    }

    /** None where a test publishes what has no committed contract. */
    private Optional<JsonSchema> schema(String type) {
        try (InputStream file = PublishedSchemas.class.getResourceAsStream(FILE.formatted(type))) {
            return file == null ? Optional.empty() : Optional.of(compiled(json.readTree(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonSchema compiled(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .failFast(true)
                                .build());
    }
}
