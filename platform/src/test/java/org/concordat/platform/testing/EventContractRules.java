package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for the committed contract of every event a service emits. Each emitting service has one subclass of it. */
// one instance for all rules, because reading a service's facts takes longer than checking a rule
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EventContractRules {

    private final EventContract contract = EventContract.own();
    private final FactContract facts = FactContract.of(getClass().getPackageName());

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
    void theContractIsWhatTheFactsSay() throws IOException {
        var all = new SoftAssertions();
        for (var file : facts.files().entrySet()) {
            committed(Path.of("contract", file.getKey()), file.getValue(), all);
        }
        all.assertAll();
    }

    @Test
    void everyFileBelongsToAFactOrItsState() {
        requireFilesOf(facts.eventFiles(), contract);
    }

    static void requireFilesOf(Set<String> files, EventContract contract) {
        assertThat(contract.files())
                .as("delete what belongs to no fact and no state any more; write an example of each new event")
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyStateIsHeldAgainstItsSchemaBeforeItIsStored() {
        assertThat(contract.files().stream().filter(name -> name.endsWith(".state.schema.json")))
                .as("on the class path, where the change log looks for it")
                .isNotEmpty()
                .allSatisfy(name -> assertThat(getClass().getResource("/contract/events/" + name))
                        .as(name)
                        .isNotNull());
    }

    @Test
    void theListOfEventsIsWhatTheFactsSay() throws IOException {
        String service = facts.service();
        new ReferencePage(ReferencePage.OF_THE_SERVICES)
                .assertHas(ReferencePage.eventsHeading(service), ReferencePage.eventsOf(service, facts));
    }

    @Test
    void everyPublishedFactSaysWhatItMeans() {
        assertThat(facts.facts())
                .allSatisfy(fact ->
                        assertThat(FactContract.meaningOf(fact)).as(fact.name()).isNotBlank());
    }

    private static void committed(Path file, String generated, SoftAssertions all) throws IOException {
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(file, generated);
        }
        all.assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as("%s; after a deliberate change run the build with -Dcontract.update=true", file)
                .isEqualTo(generated);
    }
}
