package org.concordat.platform.testing.servers;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/**
 * An OpenID Connect issuer for development and tests, on loopback only: it believes whatever the asker says of
 * themselves. Its issuer URL and its signing key stay the same over restarts, so that tokens outlive it.
 */
public final class TokenIssuer implements AutoCloseable {
    /** The path of the issuer and the audience of every token. */
    public static final String NAME = "concordat";

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final MockOAuth2Server server;
    private final LoopbackHttpServer http;
    private final Keys keys = new Keys();
    private final OAuth2TokenProvider tokens = new OAuth2TokenProvider(keys);

    private TokenIssuer(int port) {
        http = new LoopbackHttpServer();
        server = new MockOAuth2Server(new OAuth2Config(true, null, null, false, tokens, Set.of(claims()), http));
        server.start(InetAddress.getLoopbackAddress(), port);
    }

    /** Starts an issuer on the given port, or on a free one if that is 0. */
    public static TokenIssuer start(int port) {
        return new TokenIssuer(port == 0 ? FreePorts.next() : port);
    }

    /** The {@code iss} of every token, under whatever name of this machine the token was asked for. */
    public String issuerUrl() {
        return http.url("/" + NAME).toString();
    }

    /** A token with these claims and no others but those of time; one of a negative lifetime has expired. */
    public String sign(Map<String, Object> claims, Duration lifetime) {
        return tokens.jwt(claims, lifetime, NAME).serialize();
    }

    /** The key that it signs with, for tests of tokens that no honest issuer gives. */
    public RSAKey key() {
        return keys.present.toRSAKey();
    }

    /** From now on signs with another key and knows the former one no more, until it is called again. */
    public void changeKeys() {
        keys.change();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** The form of a token request decides the claims; the first mapping whose parameter is there is taken. */
    private static RequestMappingTokenCallback claims() {
        return new RequestMappingTokenCallback(
                NAME,
                List.of(
                        signedIn(),
                        mapping(
                                "also_scope",
                                Map.of(
                                        "roles",
                                        List.of("${role}"),
                                        "organisation_id",
                                        "${organisation_id}",
                                        "scope",
                                        "${also_scope}")),
                        mapping(
                                "seat",
                                Map.of(
                                        "roles",
                                        List.of("${role}"),
                                        "organisation_id",
                                        "${organisation_id}",
                                        "seats",
                                        List.of("${seat}"))),
                        mapping(
                                "also_role",
                                Map.of(
                                        "roles",
                                        List.of("${role}", "${also_role}"),
                                        "organisation_id",
                                        "${organisation_id}")),
                        mapping(
                                "organisation_id",
                                Map.of("roles", List.of("${role}"), "organisation_id", "${organisation_id}")),
                        mapping("role", Map.of("roles", List.of("${role}"))),
                        mapping("scope", Map.of("scope", "${scope}")),
                        mapping("grant_type", Map.of())),
                LIFETIME.toSeconds());
    }

    /** Whoever signs in at the form says there who they are and which claims they have. */
    private static RequestMapping signedIn() {
        return new RequestMapping("code", ".+", Map.of("aud", List.of(NAME)), "JWT");
    }

    private static RequestMapping mapping(String parameter, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("sub", "${client_id}");
        all.put("azp", "${client_id}");
        all.put("aud", List.of(NAME));
        return new RequestMapping(parameter, ".+", all, "JWT");
    }

    /** Two of the keys in the library's own archive: everybody has them, and they never change. */
    private static final class Keys extends KeyProvider {
        private final JWK usual = super.signingKey(NAME);
        private final JWK other = super.signingKey("another");
        private volatile JWK present = usual;

        @Override
        public JWK signingKey(String issuer) {
            return NAME.equals(issuer) && present != null ? present : super.signingKey(issuer);
        }

        void change() {
            present = present == usual ? other : usual;
        }
    }
}
