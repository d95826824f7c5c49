package org.concordat.platform.security;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concordat.platform.http.Pages;

/**
 * Has each token verified by the OIDC extension once, and goes by {@link VerifiedTokens} when it comes again. Whoever looks at
 * a page is known by a session instead, and a token that comes with it counts for nothing.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TokenAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final VerifiedTokens tokens;
    private final IssuerKeys keys;
    private final Pages pages;

    TokenAuthentication(OidcAuthenticationMechanism oidc, VerifiedTokens tokens, IssuerKeys keys, Pages pages) {
        this.oidc = oidc;
        this.tokens = tokens;
        this.keys = keys;
        this.pages = pages;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        List<String> sent = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (sent.isEmpty() || pages.isPage(request)) {
            return oidc.authenticate(request, providers);
        }
        if (sent.size() > 1) {
            // a proxy may have looked at another one than we would
            return Uni.createFrom().failure(new AuthenticationFailedException("More than one header Authorization"));
        }
        String token = sent.get(0);
        if (!token.startsWith(BEARER)) {
            return oidc.authenticate(request, providers);
        }
        IssuerKeys.Generation keysNow = keys.now();
        Optional<SecurityIdentity> known = tokens.find(token, keysNow);
        return known.isPresent()
                ? Uni.createFrom().item(known.get())
                : oidc.authenticate(request, providers)
                        .onItem()
                        .ifNotNull()
                        .invoke(identity -> tokens.remember(token, identity, keysNow))
                        .onTermination()
                        .invoke(() -> keys.verificationEnded(keysNow));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
