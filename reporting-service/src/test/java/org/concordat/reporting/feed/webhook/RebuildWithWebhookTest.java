package org.concordat.reporting.feed.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.reporting.feed.webhook.WebhookResourceTest.WEBHOOKS;
import static org.concordat.reporting.feed.webhook.WebhookResourceTest.admin;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.known.change.Change;
import org.concordat.reporting.known.change.Changelog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "A cursor survives a rebuild" (reporting.md): nobody who follows what changes notices one. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RebuildWithWebhookTest {

    private static final String TOPIC = "membership.subscriptions";

    @Inject
    Neighbours neighbours;

    @Inject
    Changelog log;

    private final FinancialYear year = Neighbours.aYearOfItsOwn();
    private final UUID subject = UUID.randomUUID();
    private final Receiver receiver = new Receiver();
    private String webhook;

    @AfterEach
    void nothingIsSentAnyLonger() {
        admin().post(webhook + "/disablement");
        receiver.close();
    }

    private void tell(long version) {
        neighbours.sendAndAwait(
                "subscription-agreed",
                TOPIC,
                subject,
                version,
                year.firstDay().toString(),
                Neighbours.subscription(subject, year, "District", "CUMBRIA", "2000.00", "AGREED"));
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(assertion);
    }

    private List<Change> itsChangesAfter(long position) {
        return log.after(position, List.of(TOPIC), 1000).stream()
                .filter(change -> change.subject().equals(subject))
                .toList();
    }

    private JsonPath progress() {
        return admin().get(webhook + "/progress")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void rebuild() {
        String location = admin().body("{\"reason\":\"to be sure\"}")
                .post("/reporting/v1/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        eventually(() -> assertThat(admin().get(location).<String>path("state")).isEqualTo("SUCCEEDED"));
    }

    @Test
    void sendsNothingAgainAndLeavesPositionsAndIdsAsTheyWere() {
        long before = log.last();
        webhook = WEBHOOKS + "/"
                + admin().body("""
                        {"url":"%s","description":"A receiver","subscribedTo":["%s"]}""".formatted(receiver.url(), TOPIC))
                        .post(WEBHOOKS)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        tell(0);
        tell(1);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).containsExactly(0, 1));
        List<Change> changes = itsChangesAfter(before);
        long position = progress().getLong("position");
        long last = log.last();

        rebuild();

        assertThat(itsChangesAfter(before)).isEqualTo(changes);
        assertThat(progress().getLong("position")).isGreaterThanOrEqualTo(position);
        assertThat(itsChangesAfter(last)).isEmpty();
        // what comes afterwards is sent, and nothing that came before it is
        tell(2);
        eventually(() -> assertThat(receiver.acceptedVersionsOf(subject)).contains(2));
        List<String> events = itsChangesAfter(before).stream()
                .map(change -> change.event().toString())
                .toList();
        assertThat(itsChangesAfter(last)).extracting(Change::version).containsExactly(2L);
        eventually(() -> admin().queryParam("subject", subject.toString())
                .get(webhook + "/deliveries")
                .then()
                .body("items.status", contains("DELIVERED", "DELIVERED", "DELIVERED"))
                .body("items.version", contains(0, 1, 2))
                .body("items.messageId", equalTo(events)));
        assertThat(progress().getLong("position")).isGreaterThan(position);
    }
}
