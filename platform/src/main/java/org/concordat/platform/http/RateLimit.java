package org.concordat.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.concordat.platform.problem.Edges;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what one client may ask of one replica. Before its token is verified a request counts for its address, so that
 * invented tokens run out; afterwards it counts for the verified subject instead. Answers carry {@code RateLimit} and, when
 * refused, {@code Retry-After}.
 */
@ApplicationScoped
public class RateLimit {

    /** After Quarkus has prepared the caller's identity, before anything is done for the request. */
    static final int ORDER = -90;

    private final Edges edges;
    private final String path;
    private final boolean enabled;
    private final long perMinute;
    private final long burst;
    private final Cache<String, Bucket> byAddress = newBuckets();
    private final Cache<String, Bucket> bySubject = newBuckets();

    RateLimit(
            Edges edges,
            @ConfigProperty(name = "quarkus.rest.path") String path,
            @ConfigProperty(name = "concordat.rate-limit.enabled") boolean enabled,
            @ConfigProperty(name = "concordat.rate-limit.requests-per-minute") long perMinute,
            @ConfigProperty(name = "concordat.rate-limit.burst") long burst) {
        this.edges = edges;
        this.path = path;
        this.enabled = enabled;
        this.perMinute = perMinute;
        this.burst = burst;
    }

    void install(@Observes Router router) {
        if (enabled) {
            router.route(path + "/*").order(ORDER).handler(this::limit);
        }
    }

    private void limit(RoutingContext exchange) {
        VerifiedCaller.holdBody(exchange);
        // the address that a proxy forwards is used only where quarkus.http.proxy says so
        Bucket address = bucketOf(byAddress, exchange.request().remoteAddress().hostAddress());
        if (isRefused(exchange, address)) {
            return;
        }
        VerifiedCaller.of(exchange, caller -> {
            if (caller == null) {
                exchange.next();
                return;
            }
            address.addTokens(1);
            if (!isRefused(exchange, bucketOf(bySubject, caller.getPrincipal().getName()))) {
                exchange.next();
            }
        });
    }

    private boolean isRefused(RoutingContext exchange, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        exchange.response()
                .putHeader("RateLimit-Policy", "\"client\";q=%d;w=60".formatted(perMinute))
                .putHeader("RateLimit", "\"client\";r=%d;t=60".formatted(probe.getRemainingTokens()));
        if (probe.isConsumed()) {
            return false;
        }
        long seconds =
                Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        edges.answer(
                exchange,
                429,
                "too-many-requests",
                "You ask faster than is allowed. Wait %d s and go on more slowly.".formatted(seconds));
        return true;
    }

    private Bucket bucketOf(Cache<String, Bucket> buckets, String client) {
        return buckets.get(client, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }

    private static Cache<String, Bucket> newBuckets() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
