package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A shell into which one command is pasted after the other: variables, functions and background jobs stay. */
final class Shell implements AutoCloseable {
    private static final String END = "-- end of the command, status ";
    private static final int LONGEST_MINUTES = 5;

    private final Process process;
    private final Writer commands;
    private final BufferedReader output;

    Shell(Path directory, Map<String, String> environment) throws IOException {
        ProcessBuilder bash =
                new ProcessBuilder("bash").directory(directory.toFile()).redirectErrorStream(true);
        bash.environment().putAll(environment);
        process = bash.start();
        commands = process.outputWriter();
        output = process.inputReader();
    }

    /** What the command prints, errors included. It has to end well. */
    String run(String command) {
        try {
            commands.write("%s%nprintf '\\n%s%%s\\n' $?%n".formatted(command, END));
            commands.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder printed = new StringBuilder();
        String status = CompletableFuture.supplyAsync(() -> readTo(printed))
                .orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
                .join();
        assertThat(status)
                .as("status of %s, which printed %s", command, printed)
                .isEqualTo("0");
        return printed.toString().strip();
    }

    private String readTo(StringBuilder printed) {
        try {
            String line = output.readLine();
            while (line != null && !line.startsWith(END)) {
                printed.append(line).append('\n');
                line = output.readLine();
            }
            return line == null ? "none: the shell is gone" : line.substring(END.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it with all that it has left in the background. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
