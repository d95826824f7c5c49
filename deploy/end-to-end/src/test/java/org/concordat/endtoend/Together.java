package org.concordat.endtoend;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Real threads that do things at the same time. */
final class Together {
    private Together() {}

    /** Does the work for each item and returns when all is done; the first failure is thrown. */
    static <T, E extends Exception> void forEach(Collection<T> items, int threads, Work<T, E> work) throws E {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Stream<Callable<Void>> tasks = items.stream().map(item -> () -> {
                work.on(item);
                return null;
            });
            for (Future<Void> done : workers.invokeAll(tasks.toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw Together.<E>failureIn(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others were at work", e);
        } finally {
            workers.shutdownNow();
        }
    }

    @SuppressWarnings("unchecked") // the work throws nothing else
    private static <E extends Exception> E failureIn(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return (E) e.getCause();
    }

    /** What is done for one item. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        void on(T item) throws E;
    }
}
