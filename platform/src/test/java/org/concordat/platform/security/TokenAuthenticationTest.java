package org.concordat.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.servers.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TokenAuthenticationTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    VerifiedTokens tokens;

    @Inject
    IssuerKeys keys;

    private static Map<String, Object> claims(Object subject) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", Infrastructure.issuer().issuerUrl());
        claims.put("aud", List.of(TokenIssuer.NAME));
        claims.put("roles", List.of(Roles.MEMBERSHIP_OFFICER));
        if (subject != null) {
            claims.put("sub", subject);
        }
        return claims;
    }

    private static String token() {
        return Infrastructure.issuer().sign(claims("ann " + UUID.randomUUID()), HOUR);
    }

    private static ValidatableResponse sentWith(String token) {
        return given().auth().oauth2(token).get("/fixture/v1/notes").then();
    }

    private static void isRefused(String token) {
        sentWith(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:concordat:problem:unauthorised"));
    }

    private boolean isRemembered(String token) {
        return tokens.find("Bearer " + token, keys.now()).isPresent();
    }

    @Test
    void remembersATokenThatWasVerified() {
        String token = token();
        sentWith(token).statusCode(200);
        assertThat(isRemembered(token)).isTrue();
        sentWith(token).statusCode(200);
    }

    @Test
    void refusesATokenWithOneLetterChangedThoughItsOriginalIsRemembered() {
        String token = token();
        sentWith(token).statusCode(200);
        int payload = token.indexOf('.') + 5;
        int signature = token.lastIndexOf('.') + 5;
        for (int place : new int[] {5, payload, signature}) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            isRefused(token.substring(0, place) + other + token.substring(place + 1));
        }
        isRefused(token.substring(0, token.lastIndexOf('.') + 1));
        sentWith(token).statusCode(200);
    }

    @Test
    void refusesAnExpiredToken() {
        String token = Infrastructure.issuer().sign(claims("ann"), Duration.ofMinutes(-1));
        isRefused(token);
        isRefused(token);
        assertThat(isRemembered(token)).isFalse();
    }

    @Test
    void refusesARememberedTokenOnceTheIssuerHasGivenUpItsKey() {
        String before = token();
        sentWith(before).statusCode(200);
        Infrastructure.issuer().changeKeys();
        try {
            String after = token();
            sentWith(after).statusCode(200);
            isRefused(before);
            assertThat(isRemembered(before)).isFalse();
            sentWith(after).statusCode(200);
            assertThat(isRemembered(after)).isTrue();
        } finally {
            Infrastructure.issuer().changeKeys();
            sentWith(token()).statusCode(200);
        }
    }

    @Test
    void refusesATokenThatDoesNotSayWhoCalls() {
        var subjects = new ArrayList<Object>(List.of("", "  ", "a\u0000b", "a\nb", "a".repeat(256)));
        subjects.add(null);
        for (Object subject : subjects) {
            isRefused(Infrastructure.issuer().sign(claims(subject), HOUR));
        }
        sentWith(Infrastructure.issuer().sign(claims("a".repeat(255)), HOUR)).statusCode(200);
        sentWith(Infrastructure.issuer().sign(claims("Zoë Ångström 🂡"), HOUR)).statusCode(200);
    }
}
