package org.concordat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {
    @TempDir
    private Path data;

    @Test
    void isMadeOnceAndKeptForItsOwnerAlone() throws Exception {
        Path file = data.resolve("keys/webhooks");
        String secret = KeptSecret.in(file);
        assertThat(Base64.getDecoder().decode(secret)).hasSize(32);
        assertThat(KeptSecret.in(file)).isEqualTo(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isAnotherOneInEachStack() {
        assertThat(KeptSecret.in(data.resolve("one"))).isNotEqualTo(KeptSecret.in(data.resolve("other")));
    }
}
