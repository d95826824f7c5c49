package org.concordat.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The paths under which a service shows pages to people, who sign in and are known by a cookie. All other paths belong to
 * the API, which knows a caller by a token and never sees a cookie, so that no page of another origin can call it in the
 * name of somebody who has signed in.
 */
@ApplicationScoped
public class Pages {

    private static final String ALL_BELOW = "/*";

    private final List<String> paths;

    Pages(@ConfigProperty(name = "concordat.pages.paths") Optional<List<String>> paths) {
        this.paths = paths.orElse(List.of());
    }

    /** Before anybody looks at the request's cookies. */
    void install(@Observes Router router) {
        router.route().order(SecurityHeaders.ORDER).handler(this::hideCookiesFromTheApi);
    }

    private void hideCookiesFromTheApi(RoutingContext exchange) {
        if (!isPage(exchange)) {
            exchange.request().headers().remove(HttpHeaders.COOKIE);
        }
        exchange.next();
    }

    /** Whether a request is for a page. */
    public boolean isPage(RoutingContext exchange) {
        return isPage(exchange.normalizedPath());
    }

    /** @param path as the router takes it, with neither dots nor doubled slashes */
    boolean isPage(String path) {
        return paths.stream().anyMatch(page -> matches(page, path));
    }

    private static boolean matches(String page, String path) {
        return page.endsWith(ALL_BELOW) ? path.startsWith(page.substring(0, page.length() - 1)) : path.equals(page);
    }
}
