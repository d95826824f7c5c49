package org.concordat.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    static java.util.stream.Stream<String> types() {
        return EventContract.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleKeepsItsSchema(String type) {
        assertThat(EventContract.violations(type, EventContract.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventIsListedInTheAsyncContract(String type) throws IOException {
        assertThat(Files.readString(Path.of("contract", "asyncapi.yaml")))
                .contains("name: " + type + "\n")
                .contains("$ref: events/" + type + ".schema.json");
    }

    @Test
    void aSchemaRefusesWhatItDoesNotDescribe() {
        assertThat(EventContract.violations(
                        "concordat.funding.fund-created.v1", "{\"state\":{\"id\":7},\"changed\":[]}"))
                .isNotEmpty();
    }
}
