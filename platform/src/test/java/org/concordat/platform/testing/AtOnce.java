package org.concordat.platform.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets several callers begin at the same moment, and returns what each of them was answered, in their order. */
public final class AtOnce {

    /** What one of them does. */
    public interface Call<T> extends Callable<T> {}

    /** What each of them does with something of its own. */
    public interface CallWith<A, T> {
        T call(A own) throws Exception;
    }

    private AtOnce() {}

    /** Each makes a call of its own. */
    public static <T> List<T> call(List<Call<T>> calls) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var start = new CyclicBarrier(calls.size());
            var answers = calls.stream()
                    .map(call -> pool.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** All make the same call. */
    public static <T> List<T> call(int callers, Call<T> call) throws InterruptedException, ExecutionException {
        return call(Collections.nCopies(callers, call));
    }

    /** There is a caller for each of these. */
    public static <A, T> List<T> callWith(List<A> each, CallWith<A, T> call)
            throws InterruptedException, ExecutionException {
        return call(each.stream().<Call<T>>map(own -> () -> call.call(own)).toList());
    }
}
