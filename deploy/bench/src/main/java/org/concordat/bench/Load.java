package org.concordat.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Requests sent over some connections for a while, each as soon as the last was answered, and how long they took. */
final class Load {

    private final List<Long> nanos;
    private final double seconds;

    private Load(List<Long> nanos, double seconds) {
        this.nanos = nanos;
        this.seconds = seconds;
    }

    /** @param nanos what each took, the shortest first */
    static Load of(List<Long> nanos, double seconds) {
        return new Load(nanos, seconds);
    }

    /** @param request sends one and waits for the answer; false when there is nothing left to send */
    static Load of(int connections, int seconds, BooleanSupplier request) throws InterruptedException {
        var senders = Executors.newFixedThreadPool(connections);
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        var sent = new ArrayList<Future<List<Long>>>();
        for (int i = 0; i < connections; i++) {
            sent.add(senders.submit(() -> send(request, end)));
        }
        var all = new ArrayList<Long>();
        try {
            for (Future<List<Long>> one : sent) {
                all.addAll(one.get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A request failed; the figures would mislead", failed.getCause());
        } finally {
            senders.shutdownNow();
        }
        double took = (System.nanoTime() - began) / 1e9;
        Collections.sort(all);
        return new Load(all, took);
    }

    private static List<Long> send(BooleanSupplier request, long end) {
        var nanos = new ArrayList<Long>();
        long before = System.nanoTime();
        while (before < end && request.getAsBoolean()) {
            long after = System.nanoTime();
            nanos.add(after - before);
            before = after;
        }
        return nanos;
    }

    int count() {
        return nanos.size();
    }

    double perSecond() {
        return count() / seconds;
    }

    /** The time that the given share of all requests did not exceed. */
    double percentileMillis(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanos.size());
        return nanos.get(Math.max(0, rank - 1)) / 1e6;
    }
}
