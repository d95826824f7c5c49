package org.concordat.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a process does its work by now; asked again and again until it does. */
@FunctionalInterface
interface Readiness {
    int TIMEOUT_MILLIS = 2_000;

    boolean isReady(ProcessHandle process);

    /** The process itself has written its number into a file. */
    static Readiness writtenTo(Path file) {
        return process -> {
            try {
                return Files.readString(file).equals(Long.toString(process.pid()));
            } catch (IOException notYet) {
                return false;
            }
        };
    }

    /** The address answers 200. */
    static Readiness answeredAt(URI address) {
        return process -> {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(TIMEOUT_MILLIS);
                connection.setReadTimeout(TIMEOUT_MILLIS);
                try {
                    return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
                } finally {
                    connection.disconnect();
                }
            } catch (IOException notYet) {
                return false;
            }
        };
    }
}
