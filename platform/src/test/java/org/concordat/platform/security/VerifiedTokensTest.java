package org.concordat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.OidcResponseFilter.OidcResponseFilterContext;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2008-04-01T12:00:00Z");

    /** Stands still until it is told the time. */
    private static final class Watch extends Clock {
        private Instant time = NOON;

        @Override
        public Instant instant() {
            return time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final Watch watch = new Watch();
    private final VerifiedTokens tokens = new VerifiedTokens(watch, new RightsOfCaller(new RightsTable()));
    private final IssuerKeys keys = new IssuerKeys();

    private static SecurityIdentity validUntil(Instant expiry) {
        var claims = new JwtClaims();
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        claims.setSubject("ann");
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, null, "sub"))
                .addRole("officer")
                .addAttribute("request", new Object())
                .build();
    }

    private void fetched(String keySet) {
        keys.filter(new OidcResponseFilterContext(
                new OidcRequestContextProperties(Map.of()),
                200,
                MultiMap.caseInsensitiveMultiMap(),
                Buffer.buffer(keySet)));
    }

    private boolean isKnown(String token) {
        return tokens.find(token, keys.now()).isPresent();
    }

    @Test
    void remembersWhoAndWithWhichRightsButNotTheRequest() {
        tokens.remember("t", validUntil(NOON.plus(Duration.ofHours(1))), keys.now());
        SecurityIdentity known = tokens.find("t", keys.now()).orElseThrow();
        assertThat(known.getPrincipal().getName()).isEqualTo("ann");
        assertThat(known.getRoles()).containsExactly("officer");
        assertThat(known.getAttributes()).isEmpty();
    }

    @Test
    void remembersATokenNoLongerThanItIsValid() {
        tokens.remember("t", validUntil(NOON.plusSeconds(60)), keys.now());
        watch.time = NOON.plusSeconds(59);
        assertThat(isKnown("t")).isTrue();
        watch.time = NOON.plusSeconds(60);
        assertThat(isKnown("t")).isFalse();
    }

    @Test
    void remembersATokenNoLongerThanSomeMinutes() {
        tokens.remember("t", validUntil(NOON.plus(Duration.ofHours(1))), keys.now());
        watch.time = NOON.plus(VerifiedTokens.REMEMBERED).minusMillis(1);
        assertThat(isKnown("t")).isTrue();
        watch.time = NOON.plus(VerifiedTokens.REMEMBERED);
        assertThat(isKnown("t")).isFalse();
    }

    @Test
    void forgetsAllTokensWhenTheKeysChangeAndOnlyThen() {
        fetched("{\"keys\":[1]}");
        tokens.remember("t", validUntil(NOON.plusSeconds(60)), keys.now());
        fetched("{\"keys\":[1]}");
        assertThat(isKnown("t")).isTrue();
        fetched("{\"keys\":[2]}");
        assertThat(isKnown("t")).isFalse();
    }

    @Test
    void believesNothingThatWasVerifiedBeforeTheFetchedKeysWereInUse() {
        var fetching = keys.now();
        fetched("{\"keys\":[2]}");
        tokens.remember("between", validUntil(NOON.plusSeconds(60)), keys.now());
        keys.verificationEnded(fetching);
        assertThat(isKnown("between")).isFalse();
        tokens.remember("after", validUntil(NOON.plusSeconds(60)), keys.now());
        assertThat(isKnown("after")).isTrue();
    }
}
