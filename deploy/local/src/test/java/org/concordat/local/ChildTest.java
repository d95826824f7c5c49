package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ChildTest {
    private final ScheduledExecutorService supervisor = Executors.newScheduledThreadPool(1);
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(told, true, StandardCharsets.UTF_8));

    @TempDir
    private Path root;

    private RunDirectory directory;

    @BeforeEach
    void claim() {
        directory = RunDirectory.claim(root);
    }

    @AfterEach
    void letGo() {
        supervisor.shutdownNow();
        directory.close();
    }

    @Test
    void isStartedAgainWhenItEnds() {
        Child child = started("sleep 60");
        awaitReady(child);
        ProcessHandle first = child.process();

        child.kill();
        awaitReady(child);

        assertThat(first.isAlive()).isFalse();
        assertThat(child.process().pid()).isNotEqualTo(first.pid());
        assertThat(child.process().isAlive()).isTrue();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("worker ended with exit code 137", "It starts again in 1 s.");
        child.stop();
    }

    @Test
    void isNotStartedAgainOnceStopped() {
        Child child = started("sleep 60");
        awaitReady(child);
        ProcessHandle process = child.process();

        child.stop();

        assertThat(process.isAlive()).isFalse();
        Awaitility.await()
                .during(Duration.ofMillis(1_500))
                .until(() -> child.process().pid() == process.pid());
        assertThat(told.toString(StandardCharsets.UTF_8)).doesNotContain("ended");
    }

    @Test
    void isStartedAgainOnlyWhenItIsNoLongerHeldDown() {
        Child child = started("sleep 60");
        awaitReady(child);
        ProcessHandle process = child.process();

        child.holdDown();

        Awaitility.await()
                .during(Duration.ofMillis(1_500))
                .until(() -> child.process().pid() == process.pid() && !process.isAlive());
        child.letUp();
        awaitReady(child);
        assertThat(child.process().isAlive()).isTrue();
        child.stop();
    }

    @Test
    void isKilledWhenItDoesNotEndInTime() {
        Path deaf = root.resolve("deaf");
        Child child = new Child(
                command(
                        "trap '' TERM; touch " + deaf + "; while true; do sleep 0.1; done",
                        process -> Files.exists(deaf)),
                directory,
                progress,
                supervisor);
        child.start();
        awaitReady(child);
        ProcessHandle process = child.process();

        child.stop();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void refusesWithTheEndOfItsLogWhenItEndsWhileStarting() {
        Child child = new Child(
                command("echo the disk is on fire; exit 3", process -> false), directory, progress, supervisor);
        child.start();

        assertThatThrownBy(() -> awaitReady(child))
                .hasMessageContaining("worker ended with exit code 3 while starting.")
                .hasMessageContaining("the disk is on fire");
        child.stop();
    }

    @Test
    void doesNotHearTheInterruptOfTheTerminal() throws Exception {
        Child child = started("sleep 60");
        awaitReady(child);

        new ProcessBuilder("kill", "-INT", Long.toString(child.process().pid()))
                .start()
                .waitFor();

        Awaitility.await().during(Duration.ofMillis(300)).until(child.process()::isAlive);
        child.stop();
    }

    @Test
    void aProcessThatHasRunLongerThanAStartMayTakeIsWaitedForAnewAfterItWasKilled() {
        Child child = new Child(
                command("sleep 60", ProcessHandle::isAlive, Duration.ofSeconds(3)), directory, progress, supervisor);
        child.start();
        awaitReady(child);
        ProcessHandle first = child.process();
        Awaitility.await().pollDelay(Duration.ofMillis(3_100)).until(() -> true);

        child.kill();
        awaitReady(child);

        assertThat(child.process().pid()).isNotEqualTo(first.pid());
        child.stop();
    }

    @Test
    void refusesWhenAStartTakesTooLong() {
        Child child = new Child(
                command("sleep 60", process -> false, Duration.ofMillis(200)), directory, progress, supervisor);
        child.start();

        assertThatThrownBy(() -> awaitReady(child)).hasMessageContaining("worker was not ready after");
        child.stop();
    }

    private static void awaitReady(Child child) {
        Instant began = Instant.now();
        Awaitility.await().until(() -> child.isUp(began));
    }

    private Child started(String script) {
        Child child = new Child(command(script, ProcessHandle::isAlive), directory, progress, supervisor);
        child.start();
        return child;
    }

    private static Child.Command command(String script, Readiness readiness) {
        return command(script, readiness, Duration.ofSeconds(20));
    }

    private static Child.Command command(String script, Readiness readiness, Duration longestStart) {
        return new Child.Command(
                "worker", List.of("/bin/sh", "-c", script), Map.of(), readiness, longestStart, Duration.ofSeconds(1));
    }
}
