package org.concordat.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers, as problems too, the requests that never reach a resource: paths outside the service, bodies too large or too
 * slow, and callers that ask too often.
 */
@ApplicationScoped
public class Edges {

    /** Before Quarkus' own limit, which closes the connection without a word; only headers go before. */
    private static final int FIRST = Integer.MIN_VALUE + 1;

    private static final int LAST = Integer.MAX_VALUE;

    private final ObjectMapper json;
    private final long maxBodyBytes;

    Edges(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBodyBytes = maxBody.asLongValue();
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).method(HttpMethod.TRACE).handler(this::refuseTrace);
        router.route().order(FIRST).handler(this::refuseAnnouncedTooLarge);
        router.route().order(LAST).handler(this::refuseUnknownPath);
    }

    /** What answers a page whatever the method, such as the page that shows the contract, would answer this one as well. */
    private void refuseTrace(RoutingContext exchange) {
        answer(exchange, 501, "not-implemented", "No request is sent back here. The contract lists every operation.");
    }

    private void refuseAnnouncedTooLarge(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxBodyBytes) {
            refuseTooLarge(exchange);
        } else {
            exchange.next();
        }
    }

    /** 413; the connection ends, because the caller is still sending what nobody will read. */
    public void refuseTooLarge(RoutingContext exchange) {
        answer(
                        exchange,
                        413,
                        "content-too-large",
                        "A body has at most %d bytes. Split it and send the parts one after the other."
                                .formatted(maxBodyBytes))
                .onComplete(sent -> exchange.request().connection().close());
    }

    private void refuseUnknownPath(RoutingContext exchange) {
        answer(exchange, 404, "not-found", "There is nothing at this path. The contract lists every path.");
    }

    /** Answers with a problem from outside a resource. */
    public Future<Void> answer(RoutingContext exchange, int status, String type, String detail) {
        try {
            String body = json.writeValueAsString(
                    Problem.of(status, type, detail, exchange.request().path()));
            return exchange.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
