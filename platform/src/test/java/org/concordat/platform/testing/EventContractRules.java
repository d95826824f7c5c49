package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for the committed contract of every event a service emits. Each emitting service has one subclass of it. */
public abstract class EventContractRules {

    private final EventContract contract = EventContract.own();

    @BeforeEach
    void thereAreEvents() {
        assertThat(contract.types()).as("event types with a schema").isNotEmpty();
    }

    @Test
    void everyExampleKeepsItsSchema() {
        var all = new SoftAssertions();
        contract.types().forEach(type -> all.assertThat(contract.violations(type, contract.example(type)))
                .as("the example of %s", type)
                .isEmpty());
        all.assertAll();
    }

    @Test
    void everySchemaAsksForTheState() {
        var all = new SoftAssertions();
        for (String type : contract.types()) {
            ObjectNode stateless = contract.example(type).deepCopy();
            stateless.remove("state");
            all.assertThat(contract.violations(type, stateless))
                    .as("%s without a state", type)
                    .isNotEmpty();
            ObjectNode empty = contract.example(type).deepCopy();
            empty.set("state", JsonNodeFactory.instance.objectNode());
            all.assertThat(contract.violations(type, empty))
                    .as("%s with an empty state", type)
                    .isNotEmpty();
        }
        all.assertAll();
    }

    @Test
    void everyEventIsListedInTheAsyncContract() throws IOException {
        String listed = Files.readString(Path.of("contract", "asyncapi.yaml"));
        var all = new SoftAssertions();
        for (String type : contract.types()) {
            String literally = Pattern.quote(type);
            all.assertThat(listed)
                    .as("asyncapi.yaml on %s", type)
                    .containsPattern("(?m)^ *name: " + literally + "$")
                    .containsPattern("\\$ref: '?(\\./)?events/" + literally + "\\.schema\\.json\\b");
        }
        all.assertAll();
    }
}
