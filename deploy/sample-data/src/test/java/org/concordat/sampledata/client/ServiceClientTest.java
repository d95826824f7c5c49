package org.concordat.sampledata.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceClientTest {
    private static final Patience PATIENT = new Patience(Duration.ofSeconds(20), Duration.ofMillis(20));
    private static final Patience HASTY = new Patience(Duration.ofMillis(100), Duration.ofMillis(20));
    private static final IdempotencyKey KEY = IdempotencyKey.of("a payment");

    private record Reply(int status, String body) {}

    private record Call(String request, String key, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void sendsAPostAgainUnderTheSameKeyUntilItIsAnswered() throws Exception {
        replies.add(new Reply(503, ""));
        replies.add(new Reply(500, "{}"));
        replies.add(new Reply(409, "{\"type\":\"urn:concordat:problem:request-still-running\"}"));
        replies.add(new Reply(409, "{\"type\":\"urn:concordat:problem:changed-meanwhile\"}"));
        replies.add(new Reply(201, "{\"id\":\"7\"}"));

        Answer answer = client(start(0), PATIENT).post("things", Json.object("name", "a"), KEY);

        assertThat(answer.id()).isEqualTo("7");
        assertThat(calls)
                .hasSize(5)
                .containsOnly(new Call("POST /membership/v1/things", KEY.value(), "{\"name\":\"a\"}"));
    }

    @Test
    void waitsForAServiceThatDoesNotListenYet() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        replies.add(new Reply(200, "{}"));
        ServiceClient client = client(port, PATIENT);
        CompletableFuture<?> answer = CompletableFuture.supplyAsync(() -> client.get("things"));
        assertThatThrownBy(() -> answer.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        start(port);

        assertThat(answer.get(20, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void givesUpAfterAWhileAndSaysWhom() throws Exception {
        for (int i = 0; i < 100; i++) {
            replies.add(new Reply(503, "starting"));
        }
        ServiceClient client = client(start(0), HASTY);

        assertThatThrownBy(() -> client.get("things"))
                .isInstanceOf(Patience.Unanswered.class)
                .hasMessageContaining("/membership/v1/things")
                .hasMessageContaining("503 starting");
    }

    @Test
    void takesANoForAnAnswer() throws Exception {
        replies.add(new Reply(422, "{\"type\":\"urn:concordat:problem:no-rate\",\"detail\":\"Publish one first.\"}"));
        ServiceClient client = client(start(0), PATIENT);

        assertThatThrownBy(() -> client.post("things", Map.of(), KEY))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.type()).isEqualTo("urn:concordat:problem:no-rate");
                })
                .hasMessageContaining("Publish one first.");
        assertThat(calls).hasSize(1);
    }

    @Test
    void readsAListToItsEnd() throws Exception {
        replies.add(new Reply(200, "{\"items\":[{\"n\":1},{\"n\":2}],\"nextCursor\":\"a b\"}"));
        replies.add(new Reply(200, "{\"items\":[{\"n\":3}],\"nextCursor\":null}"));

        assertThat(client(start(0), PATIENT).list("things?kind=GRANT"))
                .extracting(item -> item.get("n").asInt())
                .containsExactly(1, 2, 3);
        assertThat(calls)
                .extracting(Call::request)
                .containsExactly(
                        "GET /membership/v1/things?kind=GRANT&limit=200",
                        "GET /membership/v1/things?kind=GRANT&limit=200&cursor=a+b");
    }

    private int start(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    body));
            Reply reply = replies.remove();
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    private static ServiceClient client(int port, Patience patience) {
        URI root = URI.create("http://localhost:" + port);
        return new ServiceClient(root, "membership", () -> "token", ServiceClient.http(), patience);
    }
}
