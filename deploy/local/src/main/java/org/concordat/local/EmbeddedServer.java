package org.concordat.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * The life of a process that holds one embedded server: it ends, server and all, when it is told to or when its
 * launcher is gone.
 */
final class EmbeddedServer {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private EmbeddedServer() {}

    /** Starts the server, tells that it is ready and stays as long as the launcher wants it. */
    static <T extends AutoCloseable> T run(Path notes, String name, Supplier<T> start) throws IOException {
        watchLauncher(notes);
        T server = start.get();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop"));
        Path readyFile = notes.resolve(name + ".ready");
        Path written = Files.writeString(
                notes.resolve(name + ".starting"),
                Long.toString(ProcessHandle.current().pid()));
        Files.move(written, readyFile, StandardCopyOption.ATOMIC_MOVE);
        return server;
    }

    static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Standard input is a pipe from the launcher, which never writes: it ends when the launcher ends, however that
     * happens. The services do not watch it, so they are ended from here.
     */
    private static void watchLauncher(Path notes) {
        Thread watch = new Thread(
                () -> {
                    try {
                        System.in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // as good as its end
                    }
                    new PidFiles(notes).end(name -> name.endsWith("-service"), GRACE);
                    System.exit(0);
                },
                "launcher-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("It could not be closed in good order: " + e);
        }
    }
}
