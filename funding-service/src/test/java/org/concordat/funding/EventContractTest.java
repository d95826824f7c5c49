package org.concordat.funding;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void aSchemaRefusesWhatItDoesNotDescribe() {
        assertThat(EventContract.violations(
                        "concordat.funding.fund-created.v1", "{\"state\":{\"id\":7},\"changed\":[]}"))
                .isNotEmpty();
    }
}
