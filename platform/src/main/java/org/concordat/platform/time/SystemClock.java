package org.concordat.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of a service; injected everywhere, so that a test can stand still in time. It keeps the partnership's
 * zone: "today" and the financial year change at the partnership's midnight, while instants stay in UTC.
 */
@ApplicationScoped
public class SystemClock {

    private final ZoneId zone;

    SystemClock(@ConfigProperty(name = "concordat.zone") ZoneId zone) {
        this.zone = zone;
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock partnershipClock() {
        return Clock.system(zone);
    }
}
