package org.concordat.reporting.feed.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.concordat.platform.testing.Configured;
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
        return Configured.as(
                WebhookSettings.class,
                Map.of(
                        "concordat.reporting.webhooks.allow-http", "true",
                        "concordat.reporting.webhooks.allow-private-networks", Boolean.toString(allowPrivateNetworks),
                        "concordat.reporting.webhooks.connect-timeout", timeout.toString(),
                        "concordat.reporting.webhooks.response-timeout", timeout.toString()));
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

    /** What a receiver does with a connection, byte by byte. */
    private interface Talk {
        void with(OutputStream answer) throws IOException, InterruptedException;
    }

    /** A receiver that takes a message and then answers in its own way; its talks end when it closes. */
    private static final class RawReceiver implements AutoCloseable {

        private final ServerSocket socket;
        private final ExecutorService threads = Executors.newCachedThreadPool();
        /** How many talks the other side has ended. */
        private final AtomicInteger cut = new AtomicInteger();

        RawReceiver(Talk talk) throws IOException {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            threads.execute(() -> {
                while (!socket.isClosed()) {
                    try {
                        Socket connection = socket.accept();
                        threads.execute(() -> answer(connection, talk));
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }

        private void answer(Socket connection, Talk talk) {
            try (connection) {
                connection.getInputStream().read(new byte[8192]);
                talk.with(connection.getOutputStream());
            } catch (IOException ended) {
                cut.incrementAndGet();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }

        String url() {
            return "http://127.0.0.1:%d/hook".formatted(socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
            threads.shutdownNow();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The buffers of both sides take some megabytes; it could write a thousand times as much. */
    @Test
    void readsNoMoreOfALongAnswerThanItsLimit() throws Exception {
        var written = new AtomicLong();
        byte[] part = new byte[64 * 1024];
        try (var flooding = new RawReceiver(answer -> {
            answer.write(ascii("HTTP/1.1 200 OK\r\nContent-Length: 100000000000\r\n\r\n"));
            while (true) {
                answer.write(part);
                written.addAndGet(part.length);
            }
        })) {
            assertThat(send(true, flooding.url(), Duration.ofMinutes(5)).statusCode())
                    .isEqualTo(200);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(flooding.cut).hasValue(1));
            assertThat(written.get()).isLessThan(32L * 1024 * 1024);
        }
    }

    @Test
    void headersThatTrickleForEverEndByTheTimeOut() throws Exception {
        try (var trickling = new RawReceiver(answer -> {
            answer.write(ascii("HTTP/1.1 200 OK\r\n"));
            while (true) {
                answer.write(ascii("X-More: to come\r\n"));
                answer.flush();
                Thread.sleep(20);
            }
        })) {
            Outcome outcome = send(true, trickling.url(), Duration.ofMillis(500));
            assertThat(outcome.statusCode()).isNull();
            assertThat(outcome.problem()).contains("in time");
            await().untilAsserted(() -> assertThat(trickling.cut).hasValue(1));
        }
    }

    /** Less than it says and more than it says; no message gets the rest of an answer to another. */
    @ParameterizedTest
    @ValueSource(ints = {100_000, 3})
    void anAnswerThatLiesAboutItsLengthDoesNoHarm(int length) throws Exception {
        try (var lying = new RawReceiver(answer -> answer.write(ascii(
                "HTTP/1.1 202 Accepted\r\nContent-Length: %d\r\n\r\n123HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"
                        .formatted(length))))) {
            HttpSender sender = sender(true, Duration.ofSeconds(20));
            for (int i = 0; i < 3; i++) {
                assertThat(send(sender, lying.url())).returns(202, Outcome::statusCode);
            }
        }
    }

    private HttpSender sender(boolean allowPrivateNetworks, Duration timeout, HttpSender.Names names) {
        return new HttpSender(
                vertx, settings(allowPrivateNetworks, timeout), new ObjectMapper(), Clock.systemDefaultZone(), names);
    }

    /** An address that is public by its number, and that nobody has any longer. */
    private static final String PUBLIC = "3ffe::1";

    @Test
    void aNameOfWhichOneAddressIsPrivateIsSentNothing() throws Exception {
        answers(200, -1, new byte[0]);
        for (String[] addresses : new String[][] {{PUBLIC, "127.0.0.1"}, {"127.0.0.1", PUBLIC}}) {
            Outcome outcome = send(
                    sender(false, Duration.ofSeconds(20), host -> resolved(addresses)), url("both.partner.example"));
            assertThat(outcome.statusCode()).isNull();
            assertThat(outcome.problem()).contains("private or reserved network");
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void aNameThatTurnsPrivateOnceItWasCheckedLeadsNowhereElse() throws Exception {
        answers(200, -1, new byte[0]);
        var asked = new AtomicInteger();
        HttpSender sender = sender(
                false, Duration.ofMillis(500), host -> resolved(asked.incrementAndGet() == 1 ? PUBLIC : "127.0.0.1"));
        assertThat(send(sender, url("turns.partner.example")).statusCode()).isNull();
        assertThat(asked).hasValue(1);
        assertThat(requests).hasValue(0);
    }

    /** Of two receivers on the same port, the one at the address that was checked is connected to. */
    @Test
    void connectsToTheAddressThatWasCheckedAndAsksForNoneAgain() throws Exception {
        answers(200, -1, new byte[0]);
        var asked = new AtomicInteger();
        var hosts = new CopyOnWriteArrayList<String>();
        HttpServer checked = HttpServer.create(
                new InetSocketAddress("127.0.0.2", server.getAddress().getPort()), 0);
        checked.createContext("/", exchange -> {
            hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        checked.start();
        try {
            HttpSender sender = sender(
                    true,
                    Duration.ofSeconds(20),
                    host -> resolved(asked.incrementAndGet() == 1 ? "127.0.0.2" : "127.0.0.1"));
            String url = url("turns.partner.example");
            assertThat(send(sender, url).statusCode()).isEqualTo(204);
            assertThat(asked).hasValue(1);
            assertThat(requests).hasValue(0);
            assertThat(hosts)
                    .containsExactly(
                            "turns.partner.example:" + server.getAddress().getPort());
            assertThat(send(sender, url).statusCode()).as("the next message").isEqualTo(200);
            assertThat(asked).hasValue(2);
        } finally {
            checked.stop(0);
        }
    }

    private static InetAddress[] resolved(String... addresses) throws UnknownHostException {
        var all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
        }
        return all;
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
