package org.concordat.membership.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets several clerks begin at the same moment. */
public final class AtOnce {

    /** What one of them does. */
    public interface Call<T> extends Callable<T> {}

    private AtOnce() {}

    /** What each of them was answered. */
    public static <T> List<T> call(List<Call<T>> calls) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var start = new CountDownLatch(1);
            var answers = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
