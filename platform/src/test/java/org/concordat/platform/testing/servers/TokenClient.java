package org.concordat.platform.testing.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Fetches access tokens from a {@link TokenIssuer}. A token is asked for once and given again until shortly before it
 * expires; safe for use by several threads.
 */
public final class TokenClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Map<Map<String, String>, Token> tokens = new ConcurrentHashMap<>();
    private final URI endpoint;

    public TokenClient(String issuerUrl) {
        this.endpoint = URI.create(issuerUrl + "/token");
    }

    /** A token of somebody with this role who speaks for no organisation; they are named like the role. */
    public String person(String role) {
        return token(Map.of("client_id", role, "role", role));
    }

    /** A token of somebody with this role in this organisation; they are named like the role. */
    public String person(String role, String organisationId) {
        return person(role, role, organisationId);
    }

    /** A token of a named person with this role in this organisation. */
    public String person(String who, String role, String organisationId) {
        return token(Map.of("client_id", who, "role", role, "organisation_id", organisationId));
    }

    /** A token of somebody with this role in this organisation, asked for by a program with this scope. */
    public String personWithScope(String role, String organisationId, String scope) {
        return token(Map.of("client_id", role, "role", role, "organisation_id", organisationId, "also_scope", scope));
    }

    /** A token of somebody with this role in this organisation, whose claim {@code seats} lists one seat. */
    public String personOnSeat(String role, String organisationId, String seat) {
        return token(Map.of("client_id", role, "role", role, "organisation_id", organisationId, "seat", seat));
    }

    /** A token of somebody with two roles who acts for this organisation; they are named like the first. */
    public String personWithRoles(String role, String other, String organisationId) {
        return token(Map.of("client_id", role, "role", role, "also_role", other, "organisation_id", organisationId));
    }

    /** A token of a program with these scopes. */
    public String machine(String clientId, String... scopes) {
        return token(Map.of("client_id", clientId, "scope", String.join(" ", scopes)));
    }

    private String token(Map<String, String> who) {
        return tokens.compute(who, (form, known) -> known != null && known.isFresh() ? known : fetch(form))
                .value();
    }

    private Token fetch(Map<String, String> who) {
        Map<String, String> form = new TreeMap<>(who);
        form.put("grant_type", "client_credentials");
        form.put("client_secret", "any");
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(
                        "No token from " + endpoint + ": " + response.statusCode() + " " + response.body());
            }
            JsonNode answer = JSON.readTree(response.body());
            return new Token(
                    answer.required("access_token").asText(),
                    Instant.now()
                            .plusSeconds(answer.required("expires_in").asLong())
                            .minus(MARGIN));
        } catch (IOException e) {
            throw new UncheckedIOException("No token from " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a token from " + endpoint, e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(String value, Instant useUntil) {
        boolean isFresh() {
            return Instant.now().isBefore(useUntil);
        }
    }
}
