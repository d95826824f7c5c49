package org.concordat.sampledata.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The access token of one program or person, asked for once and again shortly before it expires. Safe for use by several
 * threads.
 */
public final class Tokens {
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final HttpClient http;
    private final Patience patience;
    private final URI endpoint;
    private final Map<String, String> who;
    private String token;
    private Instant useUntil = Instant.MIN;

    /** Tokens of a program with these scopes. */
    public Tokens(URI issuer, String clientId, String scopes, HttpClient http, Patience patience) {
        this(issuer, Map.of("client_id", clientId, "scope", scopes), http, patience);
    }

    /** @param who the issuer's names for what the token says of its bearer */
    public Tokens(URI issuer, Map<String, String> who, HttpClient http, Patience patience) {
        this.http = http;
        this.patience = patience;
        this.endpoint = URI.create(issuer + "/token");
        this.who = new TreeMap<>(who);
        this.who.put("grant_type", "client_credentials");
        this.who.put("client_secret", "any");
    }

    public synchronized String current() {
        if (Instant.now().isAfter(useUntil)) {
            HttpRequest request = HttpRequest.newBuilder(endpoint)
                    .timeout(ServiceClient.TIMEOUT)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form()))
                    .build();
            HttpResponse<String> response = patience.send(http, request);
            JsonNode answer = Json.parse(response.body());
            if (response.statusCode() != 200) {
                throw new Refused("POST " + endpoint, response.statusCode(), answer);
            }
            token = answer.required("access_token").asText();
            useUntil = Instant.now()
                    .plusSeconds(answer.required("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }

    private String form() {
        return who.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
