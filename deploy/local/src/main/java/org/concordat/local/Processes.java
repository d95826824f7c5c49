package org.concordat.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How processes are ended. */
final class Processes {
    private Processes() {}

    /** Asks all of them to end, waits, and kills those that have not ended in time. None lives afterwards. */
    static void end(List<ProcessHandle> processes, Duration grace) {
        processes.forEach(ProcessHandle::destroy);
        if (!awaitEnd(processes, grace)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            awaitEnd(processes, grace);
        }
    }

    /** Kills a process as a fault would, and waits until it is gone. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        awaitEnd(List.of(process), Duration.ofSeconds(10));
    }

    private static boolean awaitEnd(List<ProcessHandle> processes, Duration longest) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
