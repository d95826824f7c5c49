package org.concordat.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    @ParameterizedTest
    @MethodSource("org.concordat.programme.EventContract#types")
    void everyExampleKeepsToItsSchema(String type) {
        assertThat(EventContract.violations(type, EventContract.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.concordat.programme.EventContract#types")
    void everySchemaRefusesAnEventWithoutState(String type) {
        assertThat(EventContract.violations(type, "{\"changed\":[]}")).isNotEmpty();
        assertThat(EventContract.violations(type, "{\"state\":{},\"changed\":[]}"))
                .isNotEmpty();
    }

    @Test
    void everyTypeIsListedInTheAsyncContract() throws IOException {
        String contract = Files.readString(Path.of("contract", "asyncapi.yaml"));
        assertThat(EventContract.types()).hasSize(8).allSatisfy(type -> assertThat(contract)
                .contains("name: " + type, "$ref: events/" + type + ".schema.json"));
    }
}
