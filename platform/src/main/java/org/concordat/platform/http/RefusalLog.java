package org.concordat.platform.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Leaves a line for each answer 400, 401, 403, 422 and 429, since whoever tries to get round a check meets one of them: what was
 * asked for and by which subject. Nothing that was sent is in it but the path, and no address, which would be personal data:
 * those are in the log of the proxy. Of one client and one status there is a line a second at most, so that nobody fills the
 * log; the metrics count them all.
 */
@ApplicationScoped
public class RefusalLog {

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 422, 429);
    private static final int LONGEST_PATH = 200;

    private final Cache<String, Boolean> lately = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    void install(@Observes Router router) {
        router.route().order(SecurityHeaders.ORDER).handler(exchange -> {
            exchange.addHeadersEndHandler(answered -> note(exchange));
            exchange.next();
        });
    }

    private void note(RoutingContext exchange) {
        int status = exchange.response().getStatusCode();
        if (!REFUSALS.contains(status)) {
            return;
        }
        String subject = exchange.user() instanceof QuarkusHttpUser known
                ? known.getSecurityIdentity().getPrincipal().getName()
                : "";
        String client = subject.isEmpty() ? exchange.request().remoteAddress().hostAddress() : subject;
        if (lately.asMap().putIfAbsent(status + " " + client, true) == null) {
            String path = exchange.request().path();
            LOG.infof(
                    "Refused with %d: %s %s, subject %s",
                    status,
                    exchange.request().method(),
                    path.length() > LONGEST_PATH ? path.substring(0, LONGEST_PATH) : path,
                    subject.isEmpty() ? "unknown" : subject);
        }
    }
}
