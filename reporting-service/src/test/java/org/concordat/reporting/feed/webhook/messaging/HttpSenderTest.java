package org.concordat.reporting.feed.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.concordat.reporting.feed.webhook.DeliveryId;
import org.concordat.reporting.feed.webhook.DueDelivery;
import org.concordat.reporting.feed.webhook.Lease;
import org.concordat.reporting.feed.webhook.Message;
import org.concordat.reporting.feed.webhook.Outcome;
import org.concordat.reporting.feed.webhook.WebhookId;
import org.concordat.reporting.feed.webhook.WebhookSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender makes of receivers that are not as they should be. */
class HttpSenderTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=";

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger requests = new AtomicInteger();

    private static WebhookSettings settings(boolean allowPrivateNetworks, Duration timeout) {
        return new SmallRyeConfigBuilder()
                .withMapping(WebhookSettings.class)
                .withDefaultValue("concordat.reporting.webhooks.allow-http", "true")
                .withDefaultValue(
                        "concordat.reporting.webhooks.allow-private-networks", Boolean.toString(allowPrivateNetworks))
                .withDefaultValue("concordat.reporting.webhooks.connect-timeout", timeout.toString())
                .withDefaultValue("concordat.reporting.webhooks.response-timeout", timeout.toString())
                .build()
                .getConfigMapping(WebhookSettings.class);
    }

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    /** Which connection each message came by: the port that it came from. */
    private List<Integer> connections() {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        server.createContext("/", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        return ports;
    }

    private void answers(int status, long length, byte[] body) {
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String url(String host) {
        return "http://%s:%d/hook".formatted(host, server.getAddress().getPort());
    }

    private Outcome send(boolean allowPrivateNetworks, String url) throws Exception {
        return send(allowPrivateNetworks, url, Duration.ofSeconds(20));
    }

    private Outcome send(boolean allowPrivateNetworks, String url, Duration timeout) throws Exception {
        return send(sender(allowPrivateNetworks, timeout), url);
    }

    private HttpSender sender(boolean allowPrivateNetworks, Duration timeout) {
        return new HttpSender(
                vertx, settings(allowPrivateNetworks, timeout), new ObjectMapper(), Clock.systemDefaultZone());
    }

    private static Outcome send(HttpSender sender, String url) throws Exception {
        return sender.send(delivery(url)).toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    private static DueDelivery delivery(String url) {
        var message = new Message(
                UUID.randomUUID(),
                "concordat.membership.subscription-paid.v1",
                Instant.EPOCH,
                UUID.randomUUID(),
                "membership.subscriptions",
                1L,
                LocalDate.EPOCH,
                "{}");
        var lease = new Lease(new WebhookId(UUID.randomUUID()), message.subject(), UUID.randomUUID());
        return new DueDelivery(new DeliveryId(UUID.randomUUID()), lease, 0, url, message, List.of(SECRET));
    }

    @Test
    void sendsNothingIntoAPrivateNetworkWhateverTheNameIs() throws Exception {
        answers(200, -1, new byte[0]);
        for (String host : List.of("127.0.0.1", "localhost")) {
            Outcome outcome = send(false, url(host));
            assertThat(outcome.statusCode()).isNull();
            assertThat(outcome.problem()).contains("private or reserved network");
        }
        assertThat(requests).hasValue(0);
        assertThat(send(true, url("localhost")).statusCode()).isEqualTo(200);
        assertThat(requests).hasValue(1);
    }

    @Test
    void saysThatANameIsUnknownOrNobodyListens() throws Exception {
        assertThat(send(true, "http://nowhere.invalid/").problem()).contains("could not be resolved");
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(send(true, "http://127.0.0.1:%d/".formatted(free)).problem()).contains("accepted no connection");
    }

    @Test
    void doesNotWaitForAReceiverThatNeverAnswers() throws Exception {
        try (var silent = new ServerSocket(0)) {
            Instant begun = Clock.systemDefaultZone().instant();
            Outcome outcome =
                    send(true, "http://127.0.0.1:%d/".formatted(silent.getLocalPort()), Duration.ofMillis(500));
            assertThat(outcome.problem()).contains("in time");
            assertThat(Duration.between(begun, outcome.at())).isGreaterThanOrEqualTo(Duration.ofMillis(990));
        }
    }

    @Test
    void aConnectionThatBreaksWithoutAnAnswerIsAFailureAtOnce() throws Exception {
        var threads = Executors.newCachedThreadPool();
        try (var rude = new ServerSocket(0)) {
            threads.execute(() -> {
                try {
                    rude.accept().close();
                } catch (IOException over) {
                    throw new UncheckedIOException(over);
                }
            });
            assertThat(send(true, "http://127.0.0.1:%d/".formatted(rude.getLocalPort()))
                            .problem())
                    .contains("broke before an answer came");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void doesNotReadALongAnswer() throws Exception {
        answers(200, 100_000_000, new byte[1_000_000]);
        assertThat(send(true, url("127.0.0.1")).statusCode()).isEqualTo(200);
    }

    @Test
    void aSecureAddressIsSpokenToSecurely() throws Exception {
        answers(200, -1, new byte[0]);
        String secure = url("127.0.0.1").replace("http:", "https:");
        assertThat(send(true, secure).problem()).isNotNull();
        assertThat(requests).hasValue(0);
    }

    /** Each of them: a client that follows for messages follows some and not others. */
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) throws Exception {
        server.createContext("/inside", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.createContext("/hook", exchange -> {
            exchange.getResponseHeaders().add("Location", url("127.0.0.1").replace("/hook", "/inside"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        Outcome outcome = send(true, url("127.0.0.1"));
        assertThat(outcome.statusCode()).isEqualTo(status);
        assertThat(outcome.problem()).contains("redirect, which is not followed");
        assertThat(requests).hasValue(0);
    }

    @Test
    void aConnectionThatAReceiverStallsDelaysNoOther() throws Exception {
        var stalled = new CountDownLatch(1);
        var threads = Executors.newCachedThreadPool();
        server.stop(0);
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (requests.incrementAndGet() == 1) {
                waitFor(stalled);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            HttpSender sender = sender(true, Duration.ofSeconds(20));
            CompletableFuture<Outcome> first =
                    sender.send(delivery(url("127.0.0.1"))).toCompletableFuture();
            await().untilAsserted(() -> assertThat(requests).hasValue(1));
            assertThat(send(sender, url("127.0.0.1")).statusCode()).isEqualTo(204);
            assertThat(first).isNotDone();
            stalled.countDown();
            assertThat(first.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
        } finally {
            stalled.countDown();
            threads.shutdownNow();
        }
    }

    /** An answer that came before anybody listened was once taken for none, and the message went out again. */
    @Test
    void anAnswerCountsHoweverSoonItComes() throws Exception {
        List<Integer> connections = connections();
        HttpSender sender = sender(true, Duration.ofSeconds(20));
        int messages = 2000;
        for (int i = 0; i < messages; i++) {
            assertThat(send(sender, url("127.0.0.1"))).returns(204, Outcome::statusCode);
        }
        assertThat(connections).hasSize(messages);
    }

    @Test
    void aNameThatHangsHoldsBackNobodyElsesMessages() throws Exception {
        List<Integer> connections = connections();
        var gate = new CountDownLatch(1);
        var sender = new HttpSender(
                vertx, settings(true, Duration.ofSeconds(20)), new ObjectMapper(), Clock.systemDefaultZone(), host -> {
                    if (host.startsWith("hangs")) {
                        waitFor(gate);
                    }
                    return InetAddress.getAllByName("127.0.0.1");
                });
        int moreThanAnyPoolHas = 100;
        try {
            for (int i = 0; i < moreThanAnyPoolHas; i++) {
                sender.send(delivery(url("hangs-%d.example".formatted(i))));
            }
            assertThat(send(sender, url("127.0.0.1")).statusCode()).isEqualTo(204);
            assertThat(connections).hasSize(1);
        } finally {
            gate.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysWhenABusyReceiverWantsToBeAskedAgain() throws Exception {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
        });
        Outcome outcome = send(true, url("127.0.0.1"));
        assertThat(outcome.statusCode()).isEqualTo(429);
        assertThat(outcome.retryAfter()).isEqualTo(outcome.at().plusSeconds(3600));
    }
}
