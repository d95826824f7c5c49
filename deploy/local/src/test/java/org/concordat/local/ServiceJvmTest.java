package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void takesTheOptionsOfTheEnvironmentInstead() {
        assertThat(ServiceJvm.from(Map.of(ServiceJvm.VARIABLE, "-Xmx1g  -XX:+UseG1GC"), HOME))
                .containsExactly("-Xmx1g", "-XX:+UseG1GC");
    }
}
