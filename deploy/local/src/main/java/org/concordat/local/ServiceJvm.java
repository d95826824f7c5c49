package org.concordat.local;

import java.util.List;
import java.util.Map;

/** The options of the services' JVMs: small and quick to start, or what the environment says. */
final class ServiceJvm {
    static final String VARIABLE = "CONCORDAT_SERVICE_JVM";

    /** One collector thread, and no second compiler for what runs a few minutes. */
    static final List<String> QUICK_START = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private ServiceJvm() {}

    /** The options that the environment lists, separated by spaces; they replace the usual ones. */
    static List<String> from(Map<String, String> environment) {
        return isChosenBy(environment)
                ? List.of(environment.get(VARIABLE).trim().split("\\s+"))
                : QUICK_START;
    }

    static boolean isChosenBy(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }
}
