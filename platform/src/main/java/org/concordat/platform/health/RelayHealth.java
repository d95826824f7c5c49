package org.concordat.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.concordat.platform.outbox.RelayStatus;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Readiness of events out: ready once the relay has reached database and broker for the first time. A broker that goes
 * away later is shown but does not make the service unready, because what it accepts waits safely in the outbox; only an
 * outbox that has grown beyond its bound does.
 */
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {

    private final RelayStatus relay;
    private final long maxDepth;

    RelayHealth(RelayStatus relay, @ConfigProperty(name = "concordat.outbox.max-depth") long maxDepth) {
        this.relay = relay;
        this.maxDepth = maxDepth;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox relay")
                .status(relay.lastSuccess() != null && relay.depth() <= maxDepth)
                .withData("waiting", relay.depth())
                .withData("oldestWaitsMillis", Math.round(relay.lagSeconds() * 1000))
                .withData("setAside", relay.setAside())
                .withData("trouble", relay.trouble() == null ? "none" : relay.trouble())
                .build();
    }
}
