package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Somebody outside who receives messages, on a real port of this machine. */
final class WebhookReceiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A message as it came, and what was answered.
     *
     * @param signedBy those of the secrets known when it came that signed it
     */
    record Received(String id, String subject, List<String> signedBy, int answered) {
        boolean isAccepted() {
            return answered == 200;
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Received> answer = message -> 200;
    private volatile String redirect;

    WebhookReceiver() {
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
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        JsonNode json = JSON.readTree(body);
        Received message = new Received(
                headers.get("webhook-id").get(0),
                json.at("/data/subject").asText(),
                secrets.stream()
                        .filter(secret -> isSignedBy(secret, headers, body))
                        .toList(),
                0);
        int status = answer.applyAsInt(message);
        received.add(new Received(message.id(), message.subject(), message.signedBy(), status));
        if (redirect != null) {
            exchange.getResponseHeaders().add("Location", redirect);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static boolean isSignedBy(String secret, Map<String, List<String>> headers, String body) {
        try {
            new Webhook(secret).verify(body, headers);
            return true;
        } catch (WebhookVerificationException otherwise) {
            return false;
        }
    }

    /** With which it checks signatures from now on, beside those that it has. */
    void trust(String secret) {
        secrets.add(secret);
    }

    /** What it answers from now on. */
    void answering(ToIntFunction<Received> status) {
        answer = status;
    }

    void redirectingTo(String url) {
        redirect = url;
        answer = message -> 302;
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    /** All attempts, in the order in which they were answered. */
    List<Received> received() {
        return received;
    }

    /** The ids of what was accepted about a subject, each once, in the order in which they first were. */
    List<String> acceptedOf(String subject) {
        return received.stream()
                .filter(Received::isAccepted)
                .filter(message -> message.subject().equals(subject))
                .map(Received::id)
                .distinct()
                .toList();
    }

    /** The same of all that was attempted. */
    List<String> attemptedOf(String subject) {
        return received.stream()
                .filter(message -> message.subject().equals(subject))
                .map(Received::id)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
