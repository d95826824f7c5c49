package org.concordat.platform.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.concordat.platform.problem.Edges;

/** Refuses a request whose URL, as it was sent, is no text that can be read (RFC 3986). */
@ApplicationScoped
public class Urls {

    /** With the other refusals before anything is done. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9\\-._~:/?@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

    private final Edges edges;

    Urls(Edges edges) {
        this.edges = edges;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).handler(this::refuseUnreadable);
    }

    private void refuseUnreadable(RoutingContext exchange) {
        if (isReadable(exchange.request().uri())) {
            exchange.next();
        } else {
            edges.answer(
                    exchange,
                    400,
                    "invalid-request",
                    "The URL cannot be read. Send text in it as UTF-8, percent-encoded: %C3%B4 for ô.");
        }
    }

    /** True when it is UTF-8 and percent-encoded where it has to be. Which characters a parameter takes is its own matter. */
    static boolean isReadable(String url) {
        return !FOREIGN.matcher(url).find() && Utf8.decode(bytes(url)).isPresent();
    }

    private static ByteBuffer bytes(String url) {
        var bytes = new ByteArrayOutputStream(url.length());
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '%') {
                bytes.write(Integer.parseInt(url, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(url.charAt(i));
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
