package org.concordat.platform.testing;

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

/** The page that shows whom each operation opens to, a section for each service, written from the live contracts. */
final class RightsPage {

    private static final String HEADING = "## ";
    private static final String INTRODUCTION = """
            # Who may do what

            A person's token carries roles, a machine's carries scopes; one role or scope of a row is enough, and what has
            no mark is refused with 403. Beside a role, the scopes of a token open nothing. An `organisation-user` reaches
            the records of its own organisation only.

            The contract tests of the services write this page from the tables of rights in the code (`Rights.java`) and
            compare it; `-Dcontract.update=true` rewrites it.

            """;

    private final Path file;

    RightsPage(Path file) {
        this.file = file;
    }

    /** The section as the page has it, or nothing. */
    String section(String service) throws IOException {
        return sections().get(service);
    }

    void write(String service, String section) throws IOException {
        Map<String, String> sections = sections();
        sections.put(service, section);
        Files.writeString(file, INTRODUCTION + String.join("\n", sections.values()));
    }

    private Map<String, String> sections() throws IOException {
        var sections = new TreeMap<String, String>();
        if (Files.exists(file)) {
            String[] parts = Files.readString(file).split("(?m)^(?=" + HEADING + ")");
            for (String part : parts) {
                if (part.startsWith(HEADING)) {
                    String service = part.substring(HEADING.length(), part.indexOf('\n'));
                    sections.put(service, part.stripTrailing() + "\n");
                }
            }
        }
        return sections;
    }

    static String sectionOf(String service, List<Operation> operations) {
        String columns = Roles.ALL.stream().map(role -> " %s |".formatted(role)).collect(Collectors.joining());
        var lines = new ArrayList<>(List.of(
                HEADING + service,
                "",
                "| Operation | Right |" + columns + " scopes |",
                "|---|---|" + ":-:|".repeat(Roles.ALL.size()) + "---|"));
        operations.stream()
                .sorted(Comparator.comparing(RightsPage::rightOf).thenComparing(RightsPage::nameOf))
                .map(RightsPage::row)
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
        return "| %s | %s |%s %s |".formatted(nameOf(operation), rightOf(operation), marks, scopes);
    }

    private static String rightOf(Operation operation) {
        return operation.spec().path(ContractConventions.RIGHT).asText();
    }

    private static String nameOf(Operation operation) {
        return operation.spec().path("operationId").asText();
    }
}
