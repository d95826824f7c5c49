package org.concordat.reporting.feed.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Somebody outside who receives messages, on a real port. */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A message as it came, and what was answered. */
    record Received(Map<String, List<String>> headers, String body, JsonNode json, int answered) {

        String id() {
            return headers.get("Webhook-id").get(0);
        }

        UUID subject() {
            return UUID.fromString(json.at("/data/subject").asText());
        }

        int version() {
            return json.at("/data/version").asInt();
        }

        boolean isAccepted() {
            return answered == 200;
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> answer = message -> 200;
    private volatile String redirect;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var message = new Received(Map.copyOf(exchange.getRequestHeaders()), body, JSON.readTree(body), 0);
        int status = answer.applyAsInt(message);
        received.add(new Received(message.headers(), body, message.json(), status));
        if (redirect != null) {
            exchange.getResponseHeaders().add("Location", redirect);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** What it answers from now on; it may take its time. */
    void answering(ToIntFunction<Received> answer) {
        this.answer = answer;
    }

    void redirectingTo(String url) {
        redirect = url;
        answer = message -> 302;
    }

    String url() {
        return "http://127.0.0.1:%d/hook?code=key".formatted(server.getAddress().getPort());
    }

    List<Received> received() {
        return received;
    }

    List<Received> accepted() {
        return received.stream().filter(Received::isAccepted).toList();
    }

    List<Integer> acceptedVersionsOf(UUID subject) {
        return accepted().stream()
                .filter(message -> message.subject().equals(subject))
                .map(Received::version)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
