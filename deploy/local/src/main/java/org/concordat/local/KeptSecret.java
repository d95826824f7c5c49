package org.concordat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A key that a stack makes for itself, and keeps with its data: what it sealed once, it opens after a restart. */
final class KeptSecret {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeptSecret() {}

    /** 32 random bytes in Base64: those of the last run, or new ones. */
    static String in(Path file) {
        try {
            if (Files.notExists(file)) {
                byte[] key = new byte[BYTES];
                RANDOM.nextBytes(key);
                Files.createDirectories(file.getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + file, e);
        }
    }
}
