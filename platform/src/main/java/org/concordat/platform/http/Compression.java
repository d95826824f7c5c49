package org.concordat.platform.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets answers be compressed for those who accept it. Quarkus forbids it, with the encoding {@code identity}, to all but
 * those whose operation names a media type worth compressing; here the type that is sent decides.
 */
@ApplicationScoped
public class Compression {

    private static final int FIRST = Integer.MIN_VALUE;

    private final Set<String> worthCompressing;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> worthCompressing) {
        this.worthCompressing = worthCompressing;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::allow);
    }

    private void allow(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        exchange.addHeadersEndHandler(aboutToBeSent -> {
            if (isWorthCompressing(headers.get(HttpHeaders.CONTENT_TYPE))
                    && HttpHeaders.IDENTITY.toString().equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
                headers.remove(HttpHeaders.CONTENT_ENCODING);
            }
        });
        exchange.next();
    }

    private boolean isWorthCompressing(String contentType) {
        return contentType != null && worthCompressing.contains(contentType.split(";", 2)[0].strip());
    }
}
