package org.concordat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the pages about security claim has its proof: the tests and files that they name are there, and each number once. */
class SecurityChecklistTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("deploy/docs/security");
    private static final Path ASVS = DOCS.resolve("asvs-5.md");

    /** {@code TokensTest} or {@code TokensTest.refusesATokenOfAnotherIssuer}. */
    private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Test|Walk|Rules))(?:\\.(\\w+))?`");

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| [12] \\| [^|]+ \\| (\\w+) \\| .+ \\|$");
    private static final Pattern COUNTS = Pattern.compile("(?m)^" + "\\| (\\d+) ".repeat(6) + "\\|$");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return Stream.concat(files, Stream.of(ROOT.resolve("SECURITY.md"))).toList();
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().toList();
    }

    /** Each class of the tests by its name, with its source; names that two classes share have both sources. */
    private static Map<String, String> testClasses() throws IOException {
        var classes = new TreeMap<String, String>();
        for (Path sources : testSources()) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    classes.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            }
        }
        return classes;
    }

    private static List<Path> testSources() throws IOException {
        try (Stream<Path> modules = Stream.concat(Files.list(ROOT), Files.list(ROOT.resolve("deploy")))) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> classes = testClasses();
        var all = new SoftAssertions();
        for (Path page : pages()) {
            for (MatchResult proof : found(PROOF, page)) {
                String source = classes.get(proof.group(1));
                all.assertThat(source).as("%s names %s", page, proof.group()).isNotNull();
                if (source != null && proof.group(2) != null) {
                    all.assertThat(source)
                            .as("%s names %s", page, proof.group())
                            .containsPattern("\\bvoid " + proof.group(2) + "\\(");
                }
            }
        }
        all.assertAll();
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        var all = new SoftAssertions();
        for (Path page : pages()) {
            for (MatchResult link : found(LINK, page)) {
                all.assertThat(page.resolveSibling(link.group(1)))
                        .as("link of %s", page)
                        .exists();
            }
        }
        all.assertAll();
    }

    @Test
    void everyRequirementStandsOnceAndIsCounted() throws IOException {
        List<MatchResult> rows = found(ROW, ASVS);
        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
        Map<String, Long> counted = rows.stream()
                .map(row -> row.group(2))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counted).containsOnlyKeys("held", "deployment", "open", "no");
        long requirements = rows.size();
        assertThat(found(COUNTS, ASVS)).singleElement().satisfies(said -> assertThat(said.group())
                .isEqualTo("| %d | %d | %d | %d | %d | %d |"
                        .formatted(
                                requirements,
                                requirements - counted.get("no"),
                                counted.get("held"),
                                counted.get("deployment"),
                                counted.get("open"),
                                counted.get("no"))));
        assertThat(Files.readAllLines(ASVS).stream().filter(line -> line.matches("\\| \\d+\\.\\d.*")))
                .as("lines of requirements that were read")
                .hasSameSizeAs(rows);
    }
}
