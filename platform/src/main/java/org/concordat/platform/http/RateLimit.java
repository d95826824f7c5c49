package org.concordat.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Bounds what one client may ask of one replica: a token bucket per bearer token, or per address for those without one.
 * Answers carry {@code RateLimit} and, when refused, {@code Retry-After}.
 */
@Singleton
public class RateLimit {

    private static final String PROBE = RateLimit.class.getName();

    private final boolean enabled;
    private final long perMinute;
    private final long burst;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    RateLimit(
            @ConfigProperty(name = "concordat.rate-limit.enabled") boolean enabled,
            @ConfigProperty(name = "concordat.rate-limit.requests-per-minute") long perMinute,
            @ConfigProperty(name = "concordat.rate-limit.burst") long burst) {
        this.enabled = enabled;
        this.perMinute = perMinute;
        this.burst = burst;
    }

    @ServerRequestFilter
    public Response limit(ContainerRequestContext request, HttpServerRequest http) {
        if (!enabled) {
            return null;
        }
        Bucket bucket = buckets.get(client(request, http), unknown -> newBucket());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        request.setProperty(PROBE, probe);
        if (probe.isConsumed()) {
            return null;
        }
        long seconds =
                Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
        return Problem.tooManyRequests(request.getUriInfo().getRequestUri().getRawPath(), seconds);
    }

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            response.getHeaders().putSingle("RateLimit-Policy", "\"client\";q=%d;w=60".formatted(perMinute));
            response.getHeaders()
                    .putSingle("RateLimit", "\"client\";r=%d;t=60".formatted(Math.max(0, probe.getRemainingTokens())));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    private static String client(ContainerRequestContext request, HttpServerRequest http) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return authorization != null
                ? Hash.of(authorization.getBytes(StandardCharsets.UTF_8))
                : http.remoteAddress().hostAddress();
    }
}
