package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceJvmTest {

    @Test
    void startsQuicklyUnlessToldOtherwise() {
        assertThat(ServiceJvm.from(Map.of())).isEqualTo(ServiceJvm.QUICK_START);
        assertThat(ServiceJvm.from(Map.of(ServiceJvm.VARIABLE, " "))).isEqualTo(ServiceJvm.QUICK_START);
    }

    @Test
    void takesTheOptionsOfTheEnvironmentInstead() {
        assertThat(ServiceJvm.from(Map.of(ServiceJvm.VARIABLE, "-Xmx1g  -XX:+UseG1GC")))
                .containsExactly("-Xmx1g", "-XX:+UseG1GC");
    }
}
