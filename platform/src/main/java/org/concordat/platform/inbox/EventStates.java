package org.concordat.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.stream.Collectors;
import org.concordat.platform.value.RecordedJson;

/**
 * Reads of an event's state what a consumer's record names. What breaks the record's constraints, such as
 * {@code @NotNull}, is no event of the agreed shape.
 */
@ApplicationScoped
public class EventStates {

    private final ObjectMapper json;
    private final Validator validator;

    EventStates(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Properties that the record does not name are skipped: within a version, producers only add.
     *
     * @throws MalformedEvent when a property does not have the agreed shape
     */
    public <S> S of(Event event, Class<S> type) {
        JsonNode sent = event.data().path("state");
        if (!sent.isObject()) {
            throw new MalformedEvent("The event has no 'state' object");
        }
        S state = read(sent, type);
        String violations = validator.validate(state).stream()
                .map(violation -> "'%s' %s".formatted(violation.getPropertyPath(), violation.getMessage()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!violations.isEmpty()) {
            throw new MalformedEvent("The state is not as agreed: " + violations);
        }
        return state;
    }

    private <S> S read(JsonNode state, Class<S> type) {
        try {
            return RecordedJson.reader(json, type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(state);
        } catch (JsonProcessingException malformed) {
            throw new MalformedEvent(malformed.getOriginalMessage());
        } catch (IOException malformed) {
            throw new MalformedEvent(malformed.getMessage());
        }
    }
}
