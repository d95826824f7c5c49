package org.concordat.funding.openness.dossier.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counting them and working out their SHA-256; what is behind it stays open. */
final class CheckedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long size;

    CheckedOutput(OutputStream behind) {
        super(behind);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        digest.update((byte) value);
        size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    long size() {
        return size;
    }

    /** Of all that was written; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
