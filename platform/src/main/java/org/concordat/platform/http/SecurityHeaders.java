package org.concordat.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers on every answer, errors included, what to do with it: nothing beyond showing it (OWASP REST security, ASVS
 * 5.0, 3.4). Copies are asked for anew; one that shows persons is not kept at all, as {@link PersonalDataAnswers} says.
 */
@ApplicationScoped
public class SecurityHeaders {

    /** Before whatever may answer. */
    private static final int ORDER = Integer.MIN_VALUE;

    private static final String FOR_AN_API = "default-src 'none'; frame-ancestors 'none'";

    /** The page that shows the contract runs its own scripts and styles, and nobody else's. */
    private static final String FOR_THE_CONTRACT =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final String contractPage;

    SecurityHeaders(@ConfigProperty(name = "quarkus.swagger-ui.path") String contractPage) {
        this.contractPage = contractPage;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::add);
    }

    private void add(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // browsers mind it over TLS only
        headers.set("Strict-Transport-Security", "max-age=31536000");
        headers.set(
                "Content-Security-Policy",
                exchange.request().path().startsWith(contractPage) ? FOR_THE_CONTRACT : FOR_AN_API);
        headers.set("Cache-Control", "no-cache");
        exchange.next();
    }
}
