package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceJvmTest {
    private static final Path HOME = Path.of("/home/of/it");

    @Test
    void runsAsInProductionUnlessToldOtherwise() {
        for (Map<String, String> nothing : List.of(Map.<String, String>of(), Map.of(ServiceJvm.VARIABLE, " "))) {
            assertThat(ServiceJvm.from(nothing, HOME))
                    .startsWith("@" + ServiceJvm.ofProduction(HOME))
                    .anyMatch(option -> option.startsWith("-Xmx"));
        }
    }

    @Test
    void startsQuicklyWithTheFirstCompilerAloneAndRoomForItsCode() throws Exception {
        assertThat(flagsOf(ServiceJvm.from(Map.of(), Path.of("../..").toAbsolutePath())))
                .containsPattern("TieredStopAtLevel += 1 ")
                .containsPattern("ReservedCodeCacheSize += " + 240 * 1024 * 1024 + " ")
                .containsPattern("MaxHeapSize += " + 256 * 1024 * 1024 + " ");
    }

    /** As this JVM understands these options; it ends with an error when it knows one of them not. */
    private static String flagsOf(List<String> options) throws Exception {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(options);
        line.addAll(List.of("-XX:+PrintFlagsFinal", "-version"));
        Process jvm = new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String flags = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jvm.waitFor()).as(flags).isZero();
        return flags;
    }

    @Test
    void kafkaHasItsSecondCompilerOnlyWhereServicesRunAsInProduction() {
        assertThat(Commands.ofKafka(Map.of())).contains("-XX:TieredStopAtLevel=1");
        assertThat(Commands.ofKafka(Map.of(ServiceJvm.VARIABLE, "-Xmx1g"))).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void takesTheOptionsOfTheEnvironmentInstead() {
        assertThat(ServiceJvm.from(Map.of(ServiceJvm.VARIABLE, "-Xmx1g  -XX:+UseG1GC"), HOME))
                .containsExactly("-Xmx1g", "-XX:+UseG1GC");
    }
}
