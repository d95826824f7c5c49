package org.concordat.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How the relay is doing: how much waits, for how long, what is set aside, and whether the last attempt went well. */
@Singleton
public class RelayStatus {

    private final Clock clock;
    private final AtomicLong depth = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();
    private final AtomicReference<Double> lagSeconds = new AtomicReference<>(0.0);
    private final AtomicReference<Instant> lastSuccess = new AtomicReference<>();
    private final AtomicReference<String> trouble = new AtomicReference<>();

    RelayStatus(Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        Gauge.builder("concordat.outbox.depth", depth, AtomicLong::get)
                .description("Events that wait to be sent")
                .register(metrics);
        Gauge.builder("concordat.outbox.lag", lagSeconds, AtomicReference::get)
                .description("Age of the oldest event that waits")
                .baseUnit("seconds")
                .register(metrics);
        Gauge.builder("concordat.outbox.set-aside", setAside, AtomicLong::get)
                .description("Events that cannot be sent and wait for an administrator")
                .register(metrics);
    }

    void succeeded() {
        lastSuccess.set(clock.instant());
        trouble.set(null);
    }

    void failed(Exception cause) {
        trouble.set(cause.getClass().getSimpleName());
    }

    void measured(long waiting, double oldestSeconds, long unsendable) {
        depth.set(waiting);
        lagSeconds.set(oldestSeconds);
        setAside.set(unsendable);
    }

    public long depth() {
        return depth.get();
    }

    public long setAside() {
        return setAside.get();
    }

    public double lagSeconds() {
        return lagSeconds.get();
    }

    /** When the relay last looked and found all well; {@code null} before the first time. */
    public Instant lastSuccess() {
        return lastSuccess.get();
    }

    /** The kind of the present trouble, or {@code null}. */
    public String trouble() {
        return trouble.get();
    }
}
