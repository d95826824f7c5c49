package org.concordat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One supervised process. Until it was ready for the first time its end is a failure of the start; from then on it is
 * started again whenever it ends, until it is stopped.
 */
final class Child {
    static final Duration POLL = Duration.ofMillis(100);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int SHOWN_LOG_LINES = 15;

    private final Command command;
    private final RunDirectory directory;
    private final Progress progress;
    private final ScheduledExecutorService supervisor;

    private Process process;
    private Instant started;
    private Duration pause = FIRST_PAUSE;
    private boolean supervised;
    private boolean heldDown;
    private boolean stopped;

    /**
     * How a process is started and watched.
     *
     * @param name under which it is shown, logged and noted
     * @param line the program and its arguments
     * @param environment what it finds there beside the launcher's own variables
     * @param readiness when it counts as started
     * @param longestStart after which it is given up
     * @param grace between asking it to end and killing it
     */
    record Command(
            String name,
            List<String> line,
            Map<String, String> environment,
            Readiness readiness,
            Duration longestStart,
            Duration grace) {}

    Child(Command command, RunDirectory directory, Progress progress, ScheduledExecutorService supervisor) {
        this.command = command;
        this.directory = directory;
        this.progress = progress;
        this.supervisor = supervisor;
    }

    String name() {
        return command.name();
    }

    synchronized ProcessHandle process() {
        return process.toHandle();
    }

    synchronized void start() {
        if (stopped) {
            return;
        }
        try {
            Files.deleteIfExists(directory.readyFile(name()));
            process = builder().start();
        } catch (IOException e) {
            throw new Refusal("Could not start " + name() + ": " + e.getMessage(), e);
        }
        started = Instant.now();
        directory.pids().record(name(), process.toHandle());
        Process mine = process;
        mine.onExit().thenRun(() -> ended(mine));
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(deafToInterrupts(command.line()));
        // A developer's own settings for Quarkus are not meant for all services at once.
        builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_"));
        builder.environment().putAll(command.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(directory.log(name()).toFile()));
        return builder;
    }

    /** Ctrl-C reaches every process of the terminal; the order in which ours end is the launcher's business. */
    private static List<String> deafToInterrupts(List<String> line) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return line;
        }
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        wrapped.addAll(line);
        return wrapped;
    }

    private synchronized void ended(Process which) {
        if (stopped || heldDown || which != process || !supervised) {
            return;
        }
        boolean livedWell = sinceStart().compareTo(LONGEST_PAUSE) > 0;
        pause = livedWell ? FIRST_PAUSE : pause;
        progress.say("%s ended with exit code %d (see %s). It starts again in %d s."
                .formatted(name(), which.exitValue(), directory.log(name()), pause.toSeconds()));
        supervisor.schedule(this::startAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private void startAgain() {
        try {
            start();
            tellWhenReady();
        } catch (Refusal refusal) {
            progress.say(refusal.getMessage());
        }
    }

    private void tellWhenReady() {
        if (isReady()) {
            progress.ready(name(), sinceStart());
        } else if (isRunning()) {
            supervisor.schedule(this::tellWhenReady, POLL.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized boolean isRunning() {
        return !stopped && process.isAlive();
    }

    private synchronized Duration sinceStart() {
        return Duration.between(started, Instant.now());
    }

    private boolean isReady() {
        Process current;
        synchronized (this) {
            current = process;
        }
        return current.isAlive() && command.readiness().isReady(current.toHandle());
    }

    /**
     * Whether the process does its work. Refuses when it has ended before it ever did, or has kept somebody waiting for
     * longer than a start may take.
     *
     * @param waitingSince when whoever asks began to wait
     */
    boolean isUp(Instant waitingSince) {
        boolean ready = isReady();
        synchronized (this) {
            if (stopped) {
                throw new Refusal(name() + " was stopped before it was ready.");
            }
            if (!supervised && ready && process.isAlive()) {
                supervised = true;
                progress.ready(name(), sinceStart());
            }
            if (!supervised && !process.isAlive()) {
                throw new Refusal(
                        name() + " ended with exit code " + process.exitValue() + " while starting." + lastWords());
            }
            if (!ready && tooLong(started.isAfter(waitingSince) ? started : waitingSince)) {
                throw new Refusal(name() + " was not ready after "
                        + command.longestStart().toSeconds() + " s." + lastWords());
            }
        }
        return ready;
    }

    private boolean tooLong(Instant since) {
        return Duration.between(since, Instant.now()).compareTo(command.longestStart()) > 0;
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(directory.log(name()));
            List<String> last = lines.subList(Math.max(0, lines.size() - SHOWN_LOG_LINES), lines.size());
            return " The end of " + directory.log(name()) + ":" + System.lineSeparator() + "  | "
                    + String.join(System.lineSeparator() + "  | ", last);
        } catch (IOException none) {
            return " It has written nothing to " + directory.log(name()) + ".";
        }
    }

    /** Kills the process as a fault would. */
    void kill() {
        Processes.kill(process());
    }

    /** Kills the process as a fault would, and lets nobody start it again until it is {@link #letUp}. */
    void holdDown() {
        synchronized (this) {
            heldDown = true;
        }
        kill();
    }

    synchronized void letUp() {
        heldDown = false;
        startAgain();
    }

    /** Stops the process for good and waits until it is gone. */
    void stop() {
        Process last;
        synchronized (this) {
            stopped = true;
            last = process;
        }
        if (last != null) {
            Processes.end(List.of(last.toHandle()), command.grace());
            directory.pids().forget(name());
        }
    }
}
