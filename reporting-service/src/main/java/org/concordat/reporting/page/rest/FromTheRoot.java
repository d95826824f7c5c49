package org.concordat.reporting.page.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads to the first page whoever asks for nothing but the service's address, and whoever has signed out: issuers send them
 * back with the state that they were given, which is no parameter of the page.
 */
@ApplicationScoped
public class FromTheRoot {

    void install(@Observes Router router) {
        router.get("/").handler(FromTheRoot::toTheFirstPage);
        router.get(Frames.HOME).handler(exchange -> {
            if (exchange.queryParams().contains("state")) {
                toTheFirstPage(exchange);
            } else {
                exchange.next();
            }
        });
    }

    private static void toTheFirstPage(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, Frames.HOME)
                .end();
    }
}
