package org.concordat.endtoend;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Real threads that do things at the same time. */
final class Together {
    private Together() {}

    /** Does the work for each item and returns when all is done; the first failure is thrown. */
    static <T> void forEach(Collection<T> items, int threads, Work<T> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> tasks = items.stream()
                    .<Callable<Object>>map(item -> () -> {
                        work.on(item);
                        return null;
                    })
                    .toList();
            for (Future<Object> done : workers.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        } finally {
            workers.shutdownNow();
        }
    }

    /** What is done for one item. */
    @FunctionalInterface
    interface Work<T> {
        void on(T item) throws Exception;
    }
}
