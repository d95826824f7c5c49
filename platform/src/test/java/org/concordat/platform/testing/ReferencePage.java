package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.concordat.platform.openapi.ContractConventions;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.ContractWalk.Operation;

/**
 * The page that lists what there is: each operation with whom it opens to, and each event. A section of either kind for each
 * service, written from the live contracts and from the facts.
 */
final class ReferencePage {

    static final Path OF_THE_SERVICES = Path.of("..", "deploy", "docs", "reference.md");

    private static final String HEADING = "## ";
    private static final String INTRODUCTION = """
            # What there is, and who may do it

            Every operation of the four services with the right that it asks for, and every event that they tell. A person's
            token carries roles, a machine's carries scopes; one role or scope of a row is enough, and what has no mark is
            refused with 403. Beside a role, the scopes of a token open nothing. An `organisation-user` reaches the records
            of its own organisation only. [Events](events.md) says how events are sent.

            The contract tests of the services write this page from the contracts, the tables of rights in the code
            (`Rights.java`) and the facts, and compare it; `-Dcontract.update=true` rewrites it.

            """;

    private final Path file;

    ReferencePage(Path file) {
        this.file = file;
    }

    /** Holds the section that begins with this heading to what it should be, or writes it when told to. */
    void assertHas(String heading, String section) throws IOException {
        if (Boolean.getBoolean("contract.update")) {
            write(heading, section);
        }
        assertThat(sections().get(heading))
                .as("%s of %s; after a deliberate change run the build with -Dcontract.update=true", heading, file)
                .isEqualTo(section);
    }

    private void write(String heading, String section) throws IOException {
        Map<String, String> sections = sections();
        sections.put(heading, section);
        Files.writeString(file, INTRODUCTION + String.join("\n", sections.values()));
    }

    private Map<String, String> sections() throws IOException {
        var sections = new TreeMap<String, String>();
        if (Files.exists(file)) {
            String[] parts = Files.readString(file).split("(?m)^(?=" + HEADING + ")");
            for (String part : parts) {
                if (part.startsWith(HEADING)) {
                    String heading = part.substring(HEADING.length(), part.indexOf('\n'));
                    sections.put(heading, part.stripTrailing() + "\n");
                }
            }
        }
        return sections;
    }

    static String eventsOf(String service, FactContract facts) {
        return HEADING + eventsHeading(service) + "\n\n" + facts.table();
    }

    static String eventsHeading(String service) {
        return service + " events";
    }

    static String operationsOf(String service, List<Operation> operations) {
        String columns = Roles.ALL.stream().map(role -> " %s |".formatted(role)).collect(Collectors.joining());
        var lines = new ArrayList<>(List.of(
                HEADING + service,
                "",
                "| Operation | Request | What it does | Right |" + columns + " scopes |",
                "|---|---|---|---|" + ":-:|".repeat(Roles.ALL.size()) + "---|"));
        operations.stream()
                .sorted(Comparator.comparing(ReferencePage::rightOf).thenComparing(ReferencePage::nameOf))
                .map(ReferencePage::row)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static String row(Operation operation) {
        List<String> open = StreamSupport.stream(
                        operation.spec().path("security").spliterator(), false)
                .map(requirement -> requirement.fieldNames().next())
                .toList();
        String marks = Roles.ALL.stream()
                .map(role -> open.contains(role) ? " ● |" : " |")
                .collect(Collectors.joining());
        String scopes =
                open.stream().filter(name -> !Roles.ALL.contains(name)).sorted().collect(Collectors.joining(", "));
        return "| %s | `%s %s` | %s | %s |%s %s |"
                .formatted(
                        nameOf(operation),
                        operation.method(),
                        operation.path(),
                        operation.spec().path("summary").asText(),
                        rightOf(operation),
                        marks,
                        scopes);
    }

    private static String rightOf(Operation operation) {
        return operation.spec().path(ContractConventions.RIGHT).asText();
    }

    private static String nameOf(Operation operation) {
        return operation.spec().path("operationId").asText();
    }
}
