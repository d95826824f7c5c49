package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDirectoryTest {
    @TempDir
    private Path root;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws Exception {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void refusesWhenTheDiskIsNearlyFull() {
        try (RunDirectory directory = RunDirectory.claim(root)) {
            directory.requireSpace(1);
            assertThatThrownBy(() -> directory.requireSpace(Long.MAX_VALUE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("MiB are free where " + root)
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void isHeldByOneLauncherAtATime() {
        try (RunDirectory first = RunDirectory.claim(root)) {
            assertThatThrownBy(() -> RunDirectory.claim(root))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("A stack already runs with the data in " + root)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThatThrownBy(() -> RunDirectory.claim(root)).isInstanceOf(Refusal.class);
            assertThat(first.notes()).isDirectory();
        }
        RunDirectory.claim(root).close();
    }

    @Test
    void endsWhatAKilledLauncherLeft() {
        RunDirectory directory = RunDirectory.claim(root);
        directory.pids().record("funding-service", sleeper.toHandle());
        directory.close();

        try (RunDirectory next = RunDirectory.claim(root)) {
            assertThat(next.endOrphans()).containsExactly("funding-service");
            assertThat(sleeper.isAlive()).isFalse();
            assertThat(next.endOrphans()).isEmpty();
        }
    }

    @Test
    void sparesAStrangerThatGotTheNumberOfAnEarlierProcess() throws Exception {
        try (RunDirectory directory = RunDirectory.claim(root)) {
            Files.writeString(
                    directory.notes().resolve("funding-service.pid"), sleeper.pid() + " 2008-04-01T00:00:00Z");
            Files.writeString(directory.notes().resolve("kafka.pid"), "nonsense");

            assertThat(directory.endOrphans()).isEmpty();
            assertThat(sleeper.isAlive()).isTrue();
        }
    }

    @Test
    void deletesDataAndLogsButKeepsItsHold() throws Exception {
        try (RunDirectory directory = RunDirectory.claim(root)) {
            Files.createDirectories(directory.data("kafka"));
            Files.writeString(directory.data("kafka").resolve("records"), "old");
            Files.writeString(directory.log("kafka"), "old");

            directory.deleteData();

            assertThat(directory.data("kafka")).doesNotExist();
            assertThat(directory.log("kafka")).doesNotExist();
            assertThatThrownBy(() -> RunDirectory.claim(root)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void keepsTheLastLogBesideTheNewOne() throws Exception {
        try (RunDirectory directory = RunDirectory.claim(root)) {
            Files.writeString(directory.log("kafka"), "last time");

            directory.turnLog("kafka");

            assertThat(directory.log("kafka")).doesNotExist();
            assertThat(root.resolve("logs/kafka.previous.log")).hasContent("last time");
        }
    }
}
