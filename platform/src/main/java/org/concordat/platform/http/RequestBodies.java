package org.concordat.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import org.concordat.platform.problem.Edges;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the body of a verified caller's request within a time limit, before a thread is taken for it. Whoever sends slowly
 * therefore keeps nobody else waiting; of others nothing is read.
 */
@ApplicationScoped
public class RequestBodies {

    private static final String TIMER = RequestBodies.class.getName();

    private final Edges edges;
    private final String path;
    private final Duration limit;
    private final long maxBodyBytes;
    private final BodyHandler reader;

    RequestBodies(
            Edges edges,
            @ConfigProperty(name = "quarkus.rest.path") String path,
            @ConfigProperty(name = "concordat.http.body-timeout") Duration limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.edges = edges;
        this.path = path;
        this.limit = limit;
        this.maxBodyBytes = maxBody.asLongValue();
        this.reader = BodyHandler.create(false).setBodyLimit(maxBodyBytes);
    }

    void install(@Observes Router router) {
        router.route(path + "/*").order(RateLimit.ORDER + 1).handler(this::read).failureHandler(this::refuse);
        router.route(path + "/*").order(RateLimit.ORDER + 2).handler(this::complete);
    }

    private void read(RoutingContext exchange) {
        if (!VerifiedCaller.hasBody(exchange.request())) {
            exchange.next();
            return;
        }
        VerifiedCaller.of(exchange, caller -> {
            if (caller == null) {
                exchange.next();
            } else {
                exchange.put(TIMER, exchange.vertx().setTimer(limit.toMillis(), late -> refuseLate(exchange)));
                exchange.request().resume();
                reader.handle(exchange);
            }
        });
    }

    private void complete(RoutingContext exchange) {
        if (exchange.remove(TIMER) instanceof Long timer) {
            exchange.vertx().cancelTimer(timer);
            if (exchange.body().buffer() == null) {
                // an empty body has been read too; the resource would wait for it
                ((RoutingContextInternal) exchange).setBody(Buffer.buffer());
            }
            if (isJson(exchange) && !isUtf8(exchange.body().buffer())) {
                edges.answer(
                        exchange,
                        400,
                        "invalid-json",
                        "JSON is UTF-8 (RFC 8259), and this body has bytes that are not. Save it as UTF-8 and send it again.");
                return;
            }
        }
        exchange.next();
    }

    private static boolean isJson(RoutingContext exchange) {
        String type = exchange.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).contains("json");
    }

    private static boolean isUtf8(Buffer body) {
        return Utf8.decode(ByteBuffer.wrap(body.getBytes())).isPresent();
    }

    private void refuseLate(RoutingContext exchange) {
        if (!exchange.response().ended() && !exchange.response().closed()) {
            edges.answer(
                            exchange,
                            408,
                            "request-timeout",
                            "The body did not arrive within %d s. Send it again, or in smaller parts."
                                    .formatted(limit.toSeconds()))
                    .onComplete(sent -> exchange.request().connection().close());
        }
    }

    private void refuse(RoutingContext exchange) {
        if (exchange.remove(TIMER) instanceof Long timer) {
            exchange.vertx().cancelTimer(timer);
        }
        if (exchange.statusCode() == 413) {
            edges.refuseTooLarge(exchange);
        } else if (!exchange.response().ended() && !exchange.response().closed()) {
            exchange.next();
        }
    }
}
