package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventContractTest {

    private static final String STATE = "note.state.schema.json";
    private static final String SCHEMA = "concordat.fixture.note-written.v1.schema.json";
    private static final String EXAMPLE = "concordat.fixture.note-written.v1.example.json";
    private static final Set<String> OF_THE_FACTS = Set.of(STATE, SCHEMA, EXAMPLE);

    @TempDir
    Path directory;

    @BeforeEach
    void theFilesOfAFact() throws IOException {
        for (String name : OF_THE_FACTS) {
            Files.writeString(directory.resolve(name), "{}");
        }
    }

    private void require() {
        EventContractRules.requireFilesOf(OF_THE_FACTS, EventContract.in(directory));
    }

    @Test
    void acceptsTheFilesOfTheFacts() {
        require();
    }

    @Test
    void refusesTheSchemaOfAStateThatNoLongerExists() throws IOException {
        Files.writeString(directory.resolve("letter.state.schema.json"), "{}");
        assertThatThrownBy(this::require).hasMessageContaining("letter.state.schema.json");
    }

    @Test
    void refusesTheExampleOfAFactThatNoLongerExists() throws IOException {
        Files.writeString(directory.resolve("concordat.fixture.note-burnt.v1.example.json"), "{}");
        assertThatThrownBy(this::require).hasMessageContaining("note-burnt");
    }

    @Test
    void refusesAnEventWithoutAnExample() throws IOException {
        Files.delete(directory.resolve(EXAMPLE));
        assertThatThrownBy(this::require).hasMessageContaining(EXAMPLE);
    }
}
