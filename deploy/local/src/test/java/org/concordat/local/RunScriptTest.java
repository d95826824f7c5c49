package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that newcomers type first refuses with a sentence before anything is built or started, and builds in a clean place. */
@DisabledOnOs(OS.WINDOWS)
class RunScriptTest {

    /** What the script itself needs, so that a PATH can be made that lacks one thing. */
    private static final List<String> TOOLS =
            List.of("bash", "cat", "dirname", "sed", "head", "find", "df", "awk", "mkdir", "touch", "mv", "rm");

    @TempDir
    private Path elsewhere;

    private Path path;
    private Path home;

    @BeforeEach
    void anUnbuiltCopy() throws IOException {
        path = Files.createDirectory(elsewhere.resolve("path"));
        for (String tool : TOOLS) {
            Files.createSymbolicLink(path.resolve(tool), installed(tool));
        }
        home = Files.createDirectories(elsewhere.resolve("home/deploy/local"));
        Files.copy(Path.of("run"), home.resolve("run"));
        home.resolve("run").toFile().setExecutable(true);
        for (String module : List.of("membership", "funding", "programme", "reporting")) {
            Files.createDirectories(elsewhere.resolve("home/" + module + "-service"));
        }
    }

    private static Path installed(String tool) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + tool + " here"));
    }

    private record Ended(int exitCode, String said) {}

    private Ended run(Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(home.resolve("run").toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", path.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private void provide(String tool, String script) throws IOException {
        Path file = path.resolve(tool);
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    @Test
    void refusesWhereThereIsNoJava() throws Exception {
        assertThat(run(Map.of()))
                .isEqualTo(
                        new Ended(1, "There is no Java here. Install a JDK 17 or newer, or point JAVA_HOME at one.\n"));
    }

    @Test
    void refusesAJavaHomeWithoutJava() throws Exception {
        Ended ended = run(Map.of("JAVA_HOME", elsewhere.toString()));
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("JAVA_HOME is " + elsewhere, "Point it at a JDK 17 or newer.");
    }

    @Test
    void refusesAJavaThatIsTooOld() throws Exception {
        provide("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
        Ended ended = run(Map.of());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("is Java 11; a JDK 17 or newer is needed.");
    }

    @Test
    void refusesToBuildWithoutMaven() throws Exception {
        provide("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        Ended ended = run(Map.of());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said()).contains("there is no mvn here. Install Maven 3.8.7 or newer.");
    }

    @Test
    void refusesToBuildOnAFullDisk() throws Exception {
        provide("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        provide("mvn", "echo 'Maven must not be called'; exit 1");
        provide("df", "echo header; echo disk 0 0 524288 99% /");
        Ended ended = run(Map.of());
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said())
                .contains("Only 512 MiB are free", "building needs 1 GiB. Make room first.")
                .doesNotContain("Maven must not be called");
    }

    @Test
    void leavesNothingOfAnotherVersionOnTheClassPath() throws Exception {
        Path target = Files.createDirectories(home.resolve("target/lib")).getParent();
        Path launcher = Files.createFile(target.resolve("local-stack-0.9.0.jar"));
        Path library = Files.createFile(target.resolve("lib/sample-data-0.9.0.jar"));
        provide("java", "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        provide("mvn", "exit 0");

        assertThat(run(Map.of()).said()).contains("Built in");

        assertThat(launcher).doesNotExist();
        assertThat(library).doesNotExist();
    }
}
