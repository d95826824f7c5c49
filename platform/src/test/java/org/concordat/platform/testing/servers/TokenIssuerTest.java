package org.concordat.platform.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class TokenIssuerTest {
    private static final String ORGANISATION = "0190e4a0-0000-7000-8000-000000000001";

    @Test
    void issuesTokensThatSayWhatTheAskerSays() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            TokenClient client = new TokenClient(issuer.issuerUrl());

            JWTClaimsSet treasurer = SignedJWT.parse(client.person("ann", "treasurer", ORGANISATION))
                    .getJWTClaimsSet();
            assertThat(treasurer.getSubject()).isEqualTo("ann");
            assertThat(treasurer.getStringClaim("azp")).isEqualTo("ann");
            assertThat(treasurer.getAudience()).containsExactly("concordat");
            assertThat(treasurer.getIssuer()).isEqualTo(issuer.issuerUrl());
            assertThat(treasurer.getStringListClaim("roles")).containsExactly("treasurer");
            assertThat(treasurer.getStringClaim("organisation_id")).isEqualTo(ORGANISATION);

            JWTClaimsSet admin = SignedJWT.parse(client.person("admin")).getJWTClaimsSet();
            assertThat(admin.getStringListClaim("roles")).containsExactly("admin");
            assertThat(admin.getClaim("organisation_id")).isNull();

            JWTClaimsSet member = SignedJWT.parse(client.personOnSeat("board-member", ORGANISATION, "a seat"))
                    .getJWTClaimsSet();
            assertThat(member.getStringClaim("organisation_id")).isEqualTo(ORGANISATION);
            assertThat(member.getStringListClaim("seats")).containsExactly("a seat");

            JWTClaimsSet loader = SignedJWT.parse(client.machine("loader", "membership:write", "funding:write"))
                    .getJWTClaimsSet();
            assertThat(loader.getSubject()).isEqualTo("loader");
            assertThat(loader.getStringClaim("scope")).isEqualTo("membership:write funding:write");
            assertThat(loader.getClaim("roles")).isNull();
        }
    }

    @Test
    void asksOnceForTheSameToken() {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            TokenClient client = new TokenClient(issuer.issuerUrl());
            assertThat(client.person("admin")).isEqualTo(client.person("admin"));
            assertThat(client.person("admin")).isNotEqualTo(client.person("officer"));
        }
    }

    @Test
    void namesOneIssuerUnderEveryNameOfTheMachine() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(0)) {
            String alias = issuer.issuerUrl().replace("localhost", "127.0.0.1");

            String token = new TokenClient(alias).person("admin");
            JsonNode discovery = get(alias + "/.well-known/openid-configuration");

            assertThat(SignedJWT.parse(token).getJWTClaimsSet().getIssuer()).isEqualTo(issuer.issuerUrl());
            assertThat(discovery.get("issuer").asText()).isEqualTo(issuer.issuerUrl());
            assertThat(discovery.get("jwks_uri").asText()).isEqualTo(issuer.issuerUrl() + "/jwks");
        }
    }

    @Test
    void signsWithTheSameKeyAfterARestart() throws Exception {
        int port = FreePorts.next();
        SignedJWT token;
        try (TokenIssuer issuer = TokenIssuer.start(port)) {
            token = SignedJWT.parse(new TokenClient(issuer.issuerUrl()).person("admin"));
        }
        try (TokenIssuer issuer = TokenIssuer.start(port)) {
            // Another issuer's request first must not take the key away.
            get(issuer.issuerUrl().replace("/concordat", "/other") + "/jwks");
            JWKSet keys = JWKSet.load(URI.create(issuer.issuerUrl() + "/jwks").toURL());
            assertThat(token.verify(new RSASSAVerifier(keys.getKeys().get(0).toRSAKey())))
                    .isTrue();
        }
    }

    private static JsonNode get(String url) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }
}
