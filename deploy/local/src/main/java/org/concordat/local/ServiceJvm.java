package org.concordat.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The options of the services' JVMs: those of production, small and quick to start, or what the environment says. */
final class ServiceJvm {
    static final String VARIABLE = "CONCORDAT_SERVICE_JVM";

    /**
     * A small heap, and no second compiler for what runs a few minutes. The first one by itself has room for so little code that
     * filling it starts a collection of the whole heap before a service is ready.
     */
    private static final List<String> QUICK_START =
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    private ServiceJvm() {}

    /** The options that the environment lists, separated by spaces; they replace the usual ones. */
    static List<String> from(Map<String, String> environment, Path home) {
        if (isChosenBy(environment)) {
            return List.of(environment.get(VARIABLE).trim().split("\\s+"));
        }
        List<String> options = new ArrayList<>(List.of("@" + ofProduction(home)));
        options.addAll(QUICK_START);
        return options;
    }

    /** The file of options that the services have wherever they run. */
    static Path ofProduction(Path home) {
        return home.resolve("deploy/jvm.options");
    }

    static boolean isChosenBy(Map<String, String> environment) {
        return !environment.getOrDefault(VARIABLE, "").isBlank();
    }
}
