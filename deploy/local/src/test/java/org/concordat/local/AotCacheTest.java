package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {
    private static final Runtime.Version JDK_17 = Runtime.Version.parse("17.0.15");
    private static final Runtime.Version JDK_25 = Runtime.Version.parse("25.0.1+8");

    @TempDir
    private Path directory;

    @Test
    void thereIsNoneBeforeJdk25() {
        assertThat(AotCache.of(directory, "kafka", JDK_17)).isEqualTo(AotCache.NONE);
    }

    @Test
    void theFirstRunRecordsAndLaterOnesStartFromTheRecord() throws Exception {
        Path cache = directory.resolve("kafka-jdk-25.0.1+8.aot");

        AotCache first = AotCache.of(directory, "kafka", JDK_25);
        Files.createFile(cache);
        AotCache second = AotCache.of(directory, "kafka", JDK_25);

        assertThat(first.options()).contains("-XX:AOTCacheOutput=" + cache);
        assertThat(first.isRecording()).isTrue();
        assertThat(second.options()).contains("-XX:AOTCache=" + cache);
        assertThat(second.isRecording()).isFalse();
    }

    @Test
    void aRecordThatIsOlderThanTheJarsIsMadeAnew() throws Exception {
        Path cache = Files.createFile(directory.resolve("kafka-jdk-25.0.1+8.aot"));
        Path jar = Files.createFile(directory.resolve("local-stack.jar"));

        Files.setLastModifiedTime(
                jar, FileTime.from(Files.getLastModifiedTime(cache).toInstant().minusSeconds(1)));
        assertThat(AotCache.of(directory, "kafka", JDK_25).isRecording()).isFalse();
        Files.setLastModifiedTime(
                jar, FileTime.from(Files.getLastModifiedTime(cache).toInstant().plusSeconds(1)));
        assertThat(AotCache.of(directory, "kafka", JDK_25).isRecording()).isTrue();
    }

    @Test
    void aRecordThatIsOlderThanTheOptionsIsMadeAnew() throws Exception {
        Path cache = Files.createFile(directory.resolve("kafka-jdk-25.0.1+8.aot"));
        Path options = Files.createFile(directory.resolve("jvm.options"));

        Files.setLastModifiedTime(
                options,
                FileTime.from(Files.getLastModifiedTime(cache).toInstant().plusSeconds(1)));
        assertThat(AotCache.of(directory, "kafka", JDK_25, options).isRecording())
                .isTrue();
        assertThat(AotCache.of(directory, "kafka", JDK_25).isRecording()).isFalse();
    }

    @Test
    void theRecordOfAnotherProcessOrJdkIsNotUsed() throws Exception {
        Files.createFile(directory.resolve("kafka-jdk-25.0.1+8.aot"));

        assertThat(AotCache.of(directory, "postgres", JDK_25).isRecording()).isTrue();
        assertThat(AotCache.of(directory, "kafka", Runtime.Version.parse("25.0.2+10"))
                        .isRecording())
                .isTrue();
    }
}
