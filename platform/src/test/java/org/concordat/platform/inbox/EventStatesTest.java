package org.concordat.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventStatesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EventStates states =
            new EventStates(JSON, Validation.buildDefaultValidatorFactory().getValidator());

    record Letter(@NotNull String text, List<@Valid Page> pages) {}

    record Page(@NotNull Integer number) {}

    private static Event event(String data) throws JsonProcessingException {
        return new Event(
                UUID.randomUUID(),
                "concordat.fixture.letter-written.v1",
                UUID.randomUUID(),
                0,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "fixture.letters",
                0,
                0,
                JSON.readTree(data));
    }

    @Test
    void readsWhatTheRecordNamesAndSkipsTheRest() throws JsonProcessingException {
        assertThat(states.of(event("{'state': {'text': 'x', 'colour': 'red'}}".replace('\'', '"')), Letter.class))
                .isEqualTo(new Letter("x", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'state': null}",
                "{'state': 'x'}",
                "{'state': {}}",
                "{'state': {'text': null}}",
                "{'state': {'text': ['x']}}",
                "{'state': {'text': 'x', 'pages': [{}]}}"
            })
    void refusesAStateThatIsNotAsTheRecordSays(String data) throws JsonProcessingException {
        Event event = event(data.replace('\'', '"'));
        assertThatThrownBy(() -> states.of(event, Letter.class)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void saysWhatIsMissing() throws JsonProcessingException {
        Event event = event("{\"state\": {\"text\": \"x\", \"pages\": [{}]}}");
        assertThatThrownBy(() -> states.of(event, Letter.class)).hasMessageContaining("pages[0].number");
    }
}
