package org.concordat.endtoend;

import java.io.IOException;

/** Programs of the operating system. */
final class SystemCommands {
    private SystemCommands() {}

    /** Whether the program is there and does what it is asked for. */
    static boolean succeed(String... line) {
        try {
            return new ProcessBuilder(line).inheritIO().start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + line[0], e);
        }
    }

    /** Stops a process in the middle of what it does, until it is thawed. */
    static void freeze(ProcessHandle process) {
        signal("-STOP", process);
    }

    static void thaw(ProcessHandle process) {
        signal("-CONT", process);
    }

    private static void signal(String signal, ProcessHandle process) {
        require("kill", signal, Long.toString(process.pid()));
    }

    /** A process can write no file beyond these bytes any more, as if its disk were full. */
    static void limitFiles(ProcessHandle process, int bytes) {
        require("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes);
    }

    private static void require(String... line) {
        if (!succeed(line)) {
            throw new IllegalStateException("It failed: " + String.join(" ", line));
        }
    }
}
