package org.concordat.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.concordat.platform.hash.Hash;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers whose a verified token is, so that its signature is not verified on each request. A token is remembered by the
 * digest of all of it, for some minutes at most, never longer than it is valid, and only while the issuer has the keys that
 * it was verified with.
 */
@ApplicationScoped
class VerifiedTokens {

    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final int AT_MOST = 10_000;

    private record Verified(SecurityIdentity identity, Instant until, IssuerKeys.Generation keys) {}

    private final Cache<String, Verified> tokens = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfterWrite(REMEMBERED)
            .build();

    private final Clock clock;
    private final RightsOfCaller rights;

    VerifiedTokens(Clock clock, RightsOfCaller rights) {
        this.clock = clock;
        this.rights = rights;
    }

    /** @param keys those that the issuer has now */
    Optional<SecurityIdentity> find(String token, IssuerKeys.Generation keys) {
        return Optional.ofNullable(tokens.getIfPresent(digest(token)))
                .filter(verified ->
                        verified.keys().equals(keys) && clock.instant().isBefore(verified.until()))
                .map(Verified::identity);
    }

    /** @param keys those that the issuer had when the verification began */
    void remember(String token, SecurityIdentity identity, IssuerKeys.Generation keys) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            Instant expires = Instant.ofEpochSecond(claims.getExpirationTime());
            Instant enough = clock.instant().plus(REMEMBERED);
            tokens.put(
                    digest(token),
                    // the attributes of an identity hold the request that it was made for
                    new Verified(
                            rights.withRights(identity, Map.of()), expires.isBefore(enough) ? expires : enough, keys));
        }
    }

    private static String digest(String token) {
        return Hash.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
