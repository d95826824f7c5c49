package org.concordat.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.concordat.platform.testing.EventContract;
import org.junit.jupiter.api.Test;

class EventsContractTest {

    @Test
    void everyEventHasAnExampleThatKeepsItsSchema() {
        EventContract.own().assertExamplesValid();
    }

    @Test
    void everyEventIsListedInTheAsyncApi() throws IOException {
        String asyncApi = Files.readString(Path.of("contract", "asyncapi.yaml"));
        assertThat(EventContract.own().types()).isNotEmpty().allSatisfy(type -> assertThat(asyncApi)
                .contains("name: " + type)
                .contains("./events/" + type + ".schema.json"));
    }
}
