package org.concordat.reporting.page.rest;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Leads whoever asks for nothing but the service's address to its first page. */
@ApplicationScoped
public class FromTheRoot {

    void install(@Observes Router router) {
        router.get("/").handler(exchange -> exchange.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, Frames.HOME)
                .end());
    }
}
