package org.concordat.sampledata;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does what is independent a few at a time. */
final class Parallel {
    private static final int AT_ONCE = 4;

    private Parallel() {}

    /** Returns when all are done; the first failure is thrown, after which no further one is begun. */
    static <T> void forEach(Collection<T> items, Consumer<T> action) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Object>> all = items.stream()
                    .map(item -> workers.submit((Callable<Object>) () -> {
                        action.accept(item);
                        return null;
                    }))
                    .toList();
            for (Future<Object> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
