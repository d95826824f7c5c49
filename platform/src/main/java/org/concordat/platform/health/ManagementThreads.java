package org.concordat.platform.health;

import io.quarkus.micrometer.runtime.export.handlers.PrometheusHandler;
import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The threads that run health checks and write metrics. They serve no requests, so that both are answered while every
 * thread that does is busy.
 */
@Alternative
@Priority(1)
@Singleton
public class ManagementThreads extends AsyncHealthCheckFactory {

    /** Enough for two probes at once, each with a check that waits for its time limit. */
    private static final int THREADS = 8;

    /** Before Quarkus' own route to the metrics, which takes a thread of the requests. */
    private static final int FIRST = Integer.MIN_VALUE;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "management");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public Uni<HealthCheckResponse> callSync(HealthCheck check) {
        return super.callSync(check).runSubscriptionOn(threads);
    }

    void serveMetrics(
            @Observes ManagementInterface management,
            @ConfigProperty(name = "quarkus.management.root-path") String root) {
        PrometheusHandler metrics = new PrometheusHandler(false, Optional.empty());
        management
                .router()
                .get(root + "/metrics")
                .order(FIRST)
                .handler(exchange -> threads.execute(() -> metrics.handle(exchange)));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
