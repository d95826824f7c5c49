package org.concordat.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers on every answer, errors included, what to do with it: nothing beyond showing it (OWASP REST security, ASVS
 * 5.0, 3.4). Copies are asked for anew; one that shows persons is not kept at all, as {@link PersonalDataAnswers} says.
 */
@ApplicationScoped
public class SecurityHeaders {

    /** Before whatever may answer. */
    static final int ORDER = Integer.MIN_VALUE;

    private static final String FOR_AN_API =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page that shows the contract runs the service's own scripts and styles, and nobody else's. */
    private static final String FOR_THE_CONTRACT = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Pages for people have a style sheet and no scripts. A form that asks for what needs signing in ends at the issuer. */
    private static final String FOR_PAGES =
            "default-src 'none'; style-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    private final Pages pages;
    private final String contractPage;
    private final String forPages;

    SecurityHeaders(
            Pages pages,
            @ConfigProperty(name = "quarkus.swagger-ui.path") String contractPage,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<URI> issuer) {
        this.pages = pages;
        this.contractPage = contractPage;
        this.forPages = FOR_PAGES.formatted(
                issuer.map(url -> url.getScheme() + "://" + url.getAuthority()).orElse(""));
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
        headers.set("Content-Security-Policy", policyFor(exchange));
        exchange.addHeadersEndHandler(sent -> askAnewUnlessSaid(headers));
        exchange.next();
    }

    /** An answer that says itself how long it is kept has one header and not two, of which browsers take the stricter. */
    private static void askAnewUnlessSaid(MultiMap headers) {
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    private String policyFor(RoutingContext exchange) {
        if (pages.isPage(exchange)) {
            return forPages;
        }
        return exchange.request().path().startsWith(contractPage) ? FOR_THE_CONTRACT : FOR_AN_API;
    }
}
