package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.concordat.platform.idempotency.IdempotentRequests;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.ContractWalk.Operation;

/** Calls operations of a contract as somebody who may, with the headers that they require, and as quickly as can be. */
final class ContractWalkCaller {

    /** A half of a pair of surrogates, which only an escape can carry. */
    static final String LONE_SURROGATE = "\ud800";

    private static final int NO_ANSWER = 599;

    record Answer(int status, String type, String location, String body) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new HashMap<>();

    /** @param body {@code null} for none */
    Answer send(Operation operation, String path, String body) throws InterruptedException {
        return send(operation, path, body, Map.of());
    }

    /** @param headers in place of those that are sent otherwise */
    Answer send(Operation operation, String path, String body, Map<String, String> headers)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(
                        operation.method(),
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes(body)))
                .header("Authorization", "Bearer " + token(operation));
        if (body != null) {
            request.header("Content-Type", operation.bodyType());
        }
        for (JsonNode header : operation.parameters("header")) {
            if (header.path("required").asBoolean()) {
                String name = header.path("name").asText();
                request.header(
                        name,
                        name.equals(IdempotentRequests.HEADER)
                                ? UUID.randomUUID().toString()
                                : "\"0\"");
            }
        }
        headers.forEach(request::setHeader);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (IOException none) {
            return new Answer(NO_ANSWER, "", "", none.getMessage());
        }
    }

    private static byte[] bytes(String body) {
        return body.replace(LONE_SURROGATE, "\\ud800").getBytes(StandardCharsets.UTF_8);
    }

    private String token(Operation operation) {
        return tokens.computeIfAbsent(whoMay(operation), ContractWalkCaller::tokenOf);
    }

    /** A token of somebody who may do it. */
    static String tokenFor(Operation operation) {
        return tokenOf(whoMay(operation));
    }

    private static String tokenOf(String roleOrScope) {
        return Roles.ALL.contains(roleOrScope) ? Tokens.person(roleOrScope) : Tokens.machine(roleOrScope);
    }

    private static String whoMay(Operation operation) {
        var rights = new TreeSet<String>();
        operation.spec().path("security").forEach(alternative -> alternative
                .fieldNames()
                .forEachRemaining(rights::add));
        return rights.contains(Roles.PARTNERSHIP_ADMIN) ? Roles.PARTNERSHIP_ADMIN : rights.first();
    }
}
