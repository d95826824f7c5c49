package org.concordat.reporting.page.rest;

import static java.util.stream.Collectors.joining;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Browsers take a cookie whose name begins so only from this very host and over TLS: nobody on a neighbouring host, or on the
 * way, can put one of theirs in its place. The extension that signs people in does not know such names; it sees its own.
 */
@ApplicationScoped
public class HostCookies {

    static final String PREFIX = "__Host-";

    private final boolean secure;

    HostCookies(@ConfigProperty(name = "quarkus.oidc.pages.authentication.cookie-force-secure") boolean secure) {
        this.secure = secure;
    }

    /** Before anybody looks at the request's cookies. */
    void install(@Observes Router router) {
        if (secure) {
            router.route().order(Integer.MIN_VALUE).handler(exchange -> {
                takePrefixOff(exchange.request().headers());
                exchange.addHeadersEndHandler(sent -> putPrefixOn(exchange));
                exchange.next();
            });
        }
    }

    private static void takePrefixOff(MultiMap headers) {
        String ours = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!ours.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, ours);
        }
    }

    private static void putPrefixOn(RoutingContext exchange) {
        // what the browser sent has no path
        List<Cookie> set = exchange.request().cookies().stream()
                .filter(cookie -> cookie.getPath() != null)
                .toList();
        for (Cookie cookie : set) {
            exchange.response().removeCookies(cookie.getName(), false);
            // one that is taken back as well, or the browser would not believe it
            cookie.setSecure(true);
            exchange.response().headers().add(HttpHeaders.SET_COOKIE, PREFIX + cookie.encode());
        }
    }
}
