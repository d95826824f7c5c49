package org.concordat.reporting.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateReaderTest {

    private record Row(String name) {}

    /** A table that is filled from the name of a record. */
    private static final class Names extends DatedFacts<String, Row> {

        private Names(String table) {
            super(table, 1, "test.things", String.class, Row.class);
        }

        @Override
        public List<Row> of(String name) {
            return List.of(new Row(table() + " " + name));
        }
    }

    private final List<Object> read = new ArrayList<>();
    private final StateReader reader = new StateReader((KnownStates) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {KnownStates.class}, (known, method, arguments) -> {
                read.add(arguments[0]);
                return Optional.of("A");
            }));

    @Test
    void aStateIsReadOnceForAllTablesThatAreFilledFromTheSamePart() {
        Map<String, Object> state = Map.of("name", "A");
        assertThat(reader.facts(new Names("one"), state)).containsExactly(new Row("one A"));
        assertThat(reader.facts(new Names("other"), state)).containsExactly(new Row("other A"));
        assertThat(read).hasSize(1);
    }
}
