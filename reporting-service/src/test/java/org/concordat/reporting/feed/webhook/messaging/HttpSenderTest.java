package org.concordat.reporting.feed.webhook.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        var sender = new HttpSender(
                vertx, settings(allowPrivateNetworks, timeout), new ObjectMapper(), Clock.systemDefaultZone());
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
        return sender.send(new DueDelivery(new DeliveryId(UUID.randomUUID()), lease, 0, url, message, List.of(SECRET)))
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);
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
}
