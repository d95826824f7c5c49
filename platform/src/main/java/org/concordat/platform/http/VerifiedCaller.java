package org.concordat.platform.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Consumer;

/** Verifies a request's token before anything else is done for it; the resource finds the result. */
final class VerifiedCaller {

    private VerifiedCaller() {}

    /**
     * Goes on with the caller, or with {@code null} when there is no token or none that is valid. Nothing is refused here,
     * because the resource refuses such a request in words of its own.
     */
    static void of(RoutingContext exchange, Consumer<SecurityIdentity> goOn) {
        Context context = Vertx.currentContext();
        holdBody(exchange);
        QuarkusHttpUser.getSecurityIdentity(exchange, null)
                .subscribe()
                .with(
                        identity -> on(
                                context,
                                () -> goOn.accept(identity == null || identity.isAnonymous() ? null : identity)),
                        invalid -> on(context, () -> goOn.accept(null)));
    }

    /** Leaves the body unread until somebody wants it. When nobody does, the connection still goes on after the answer. */
    static void holdBody(RoutingContext exchange) {
        if (hasBody(exchange.request())) {
            exchange.request().pause();
            exchange.addEndHandler(answered -> exchange.request().resume());
        }
    }

    private static void on(Context context, Runnable work) {
        if (Vertx.currentContext() == context) {
            work.run();
        } else {
            context.runOnContext(nothing -> work.run());
        }
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !request.isEnded()
                && (length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0"));
    }
}
