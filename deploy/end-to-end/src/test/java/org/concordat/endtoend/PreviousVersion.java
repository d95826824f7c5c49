package org.concordat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services as they were built from the commit that {@code previous-version/commit} names. */
final class PreviousVersion {
    private static final int NOT_IN_THE_HISTORY = 3;

    private PreviousVersion() {}

    /** Where they lie; nothing where the history does not reach that far. */
    static Optional<Path> home(Path repository) {
        Path module = repository.resolve("deploy/end-to-end");
        List<String> line =
                new ArrayList<>(List.of(module.resolve("previous-version/build").toString()));
        if (System.getProperty("maven.settings", "").contains("offline=true")) {
            line.add("-o");
        }
        try {
            int code = new ProcessBuilder(line).inheritIO().start().waitFor();
            if (code != 0 && code != NOT_IN_THE_HISTORY) {
                throw new IllegalStateException("The previous version could not be built: exit code " + code);
            }
            return code == 0 ? Optional.of(module.resolve("target/previous-version")) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while building the previous version", e);
        }
    }
}
