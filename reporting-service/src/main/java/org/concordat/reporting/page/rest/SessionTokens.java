package org.concordat.reporting.page.rest;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import org.concordat.reporting.page.EndingSessions;

/** The tokens of a session stand in its cookie, and count until somebody signs out: then no copy of the cookie opens anything. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionTokens extends DefaultTokenStateManager {

    private final EndingSessions sessions;

    SessionTokens(EndingSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext exchange,
            OidcTenantConfig tenant,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return super.getTokens(exchange, tenant, cookie, request)
                .chain(tokens -> request.runBlocking(() -> {
                    if (sessions.isEnded(tokens.getIdToken())) {
                        throw new AuthenticationFailedException("This session was ended");
                    }
                    return tokens;
                }));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext exchange, OidcTenantConfig tenant, String cookie, OidcRequestContext<Void> request) {
        return Uni.createFrom()
                .deferred(() -> super.getTokens(exchange, tenant, cookie, null))
                .chain(tokens -> request.runBlocking(() -> {
                    sessions.end(tokens.getIdToken(), expiryOf(tokens.getIdToken()));
                    return null;
                }))
                // a cookie that is none of ours holds no session
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull()
                .chain(() -> super.deleteTokens(exchange, tenant, cookie, request));
    }

    private static Instant expiryOf(String idToken) {
        return Instant.ofEpochSecond(OidcUtils.decodeJwtContent(idToken).getLong("exp"));
    }
}
