package org.concordat.platform.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The page that shows the contract, in the place of the extension's own: that has scripts and styles within, which browsers
 * could not tell from somebody else's.
 */
@ApplicationScoped
public class ContractPage {

    /** Before the extension, and after what holds for all requests. */
    static final int ORDER = RateLimit.ORDER + 10;

    private static final String HTML = "text/html; charset=utf-8";

    private final String path;

    ContractPage(@ConfigProperty(name = "quarkus.swagger-ui.path") String path) {
        this.path = path;
    }

    void install(@Observes Router router) {
        serve(router, "/", "index.html", HTML);
        serve(router, "/index.html", "index.html", HTML);
        serve(router, "/start.js", "start.js", "text/javascript; charset=utf-8");
    }

    private void serve(Router router, String below, String file, String mediaType) {
        Buffer content = read("/contract-page/" + file);
        router.get(path + below).order(ORDER).handler(exchange -> exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .end(content));
    }

    private static Buffer read(String file) {
        try (InputStream content = ContractPage.class.getResourceAsStream(file)) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
